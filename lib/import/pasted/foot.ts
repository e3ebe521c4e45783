import type { PastedHead } from './pasted-head'
import { AFTER_NAME } from './signatures'

/** Reads who signs, again, and the subjects, at the foot of a text. */
export function withoutFoot(head: PastedHead, lines: string[]): string[] {
  return withoutHashtags(head, withoutAuthorBox(head, lines))
}

/** The author’s name again, and who that is, at the foot of a page. */
function withoutAuthorBox(head: PastedHead, lines: string[]): string[] {
  const full = lines.flatMap((line, at) => (line === '' ? [] : at))
  const isAuthor = (line: number) => head.authors?.includes((lines[line] ?? '').replace(AFTER_NAME, ''))
  const at = full.slice(-2).find(isAuthor)
  if (at === undefined) return lines
  head.others.push(...lines.slice(at).filter((line) => line !== ''))
  return lines.slice(0, at)
}

/** « #Rail #Aragon » alone at the foot of a text names its subjects. */
function withoutHashtags(head: PastedHead, lines: string[]): string[] {
  const at = lines.findLastIndex((line) => line !== '')
  const line = lines[at] ?? ''
  if (at < 1 || !/^(?:#[\p{L}\p{N}_-]+[\s,;]*){1,15}$/u.test(line)) return lines
  head.tags ??= line.match(/[\p{L}\p{N}_-]+/gu)?.map((tag) => tag.replaceAll('_', ' ')) ?? []
  head.others.push(line)
  return lines.slice(0, at)
}
