import { isDeck } from './deck'
import { isProse } from './line-kinds'
import { type PastedHead, sign, withoutEmpty } from './pasted-head'
import { labelOf } from './read-also-label'
import { signs } from './signatures'
import { titleOf } from './title-line'

/** Reads subjects, signatures and days above a title. */
export function withoutLinesAbove(head: PastedHead, lines: string[]): string[] {
  return withoutKickers(head, withoutKicker(head, withoutSignaturesAbove(head, lines)))
}

const PRESS = /^communiqué(?: de presse)?$/i

/** « Économie » and « Numérique », above a title and its deck. */
function withoutKickers(head: PastedHead, lines: string[]): string[] {
  const full = lines.filter((line) => line !== '')
  const count = full.findIndex((line) => !/^\p{Lu}[\p{L}’' -]{2,30}$/u.test(line) || line.split(/\s/).length > 3)
  const [title = '', deck = '', after = ''] = full.slice(count)
  const isTitle = titleOf(title, full.slice(count + 1)) !== undefined && title.split(/\s/).length > 3
  const isSure = count > 1 ? isDeck(deck) || signs(deck, after) : isDeck(deck) && signs(after)
  if (count < 1 || count > 3 || !isTitle || !isSure || full.slice(0, count).some((line) => labelOf(line))) return lines
  head.tags = full.slice(0, count)
  head.others.push(...head.tags)
  return lines.slice(lines.indexOf(title))
}

/** « TRANSPORTS » above a title names its subject. */
function withoutKicker(head: PastedHead, lines: string[]): string[] {
  const [first = '', ...others] = lines
  const rest = withoutEmpty(others)
  const [title = '', below = ''] = rest.filter((line) => line !== '')
  const isKicker = (/^\p{Lu}{3,}(?:[ -]\p{Lu}{2,})?$/u.test(first) || PRESS.test(first)) && !labelOf(first)
  const isTitle = /\p{Ll}/u.test(title) && !isProse(title) && titleOf(title, rest.slice(1)) !== undefined
  if (!isKicker || !isTitle || !(isProse(below) || signs(below))) return lines
  head.tags = [first.charAt(0) + first.slice(1).toLowerCase()]
  head.others.push(first)
  return rest
}

/** Signatures and days above a title. */
function withoutSignaturesAbove(head: PastedHead, lines: string[]): string[] {
  const full = lines.filter((line) => line !== '')
  const count = full.findIndex((line, at) => !signs(line, full[at + 1]))
  if (count <= 0 || titleOf(full[count] ?? '', full.slice(count + 1)) === undefined) return lines
  for (const line of full.slice(0, count)) sign(head, line)
  return lines.slice(lines.indexOf(full[count] ?? ''))
}
