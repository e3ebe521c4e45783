import { diffLines } from '../text/line-diff'

/** A changed text as `diff` shows it, without its unchanged lines. */
export function diffOf(path: string, newPath: string, before: string, after: string): string {
  const lines = diffLines(before, after)
  return lines.length === 0 && path === newPath ? '' : [`--- ${path}`, `+++ ${newPath}`, ...lines].join('\n')
}
