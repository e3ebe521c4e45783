import { lineDiff } from '../text/line-diff'

/** A changed text as `diff` shows it, without its unchanged lines. */
export function diffOf(path: string, newPath: string, before: string, after: string): string {
  const hunks = lineDiff(before, after).map(({ line, removed, added }) =>
    [`@@ ${line} @@`, ...removed.map((each) => `-${each}`), ...added.map((each) => `+${each}`)].join('\n'),
  )
  return hunks.length === 0 && path === newPath ? '' : [`--- ${path}`, `+++ ${newPath}`, ...hunks].join('\n')
}
