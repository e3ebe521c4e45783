/** A changed text as `diff` shows it, without its unchanged lines: `before` and `after` differ by lines replaced or added. */
export function diffOf(path: string, newPath: string, before: string, after: string): string {
  const [old, fresh] = [before.split('\n'), after.split('\n')]
  const hunks: string[] = []
  let added = 0
  for (let line = 0; line < fresh.length; line++) {
    const [was, is = ''] = [old[line - added], fresh[line]]
    if (was === is) continue
    const isAdded = was === fresh[line + 1]
    hunks.push(`@@ ${line + 1} @@`, ...(isAdded ? [] : [`-${was}`]), `+${is}`)
    if (isAdded) added++
  }
  return hunks.length === 0 && path === newPath ? '' : [`--- ${path}`, `+++ ${newPath}`, ...hunks].join('\n')
}
