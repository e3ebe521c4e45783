import { fold } from '../../text/fold'
import { withoutLinesAbove } from './above-title'
import { withoutDeck, withoutEmphasisedDeck } from './deck'
import { fieldAt, isTextLabel } from './fields'
import { withoutFoot } from './foot'
import { isRule } from './line-kinds'
import { type PastedHead, sign, withoutEmpty } from './pasted-head'
import { dateIn, listed, signs } from './signatures'
import { secondLine, titleOf } from './title-line'
import { isAddress } from './titles'

/**
 * A first bare line is the title. A kicker or a dateline may be above it; a byline, a date and a
 * short deck may follow it. Each may be labelled: `Chapô : …`.
 */
export function pastedHead(lines: readonly string[]): PastedHead {
  const head: PastedHead = { others: [], rest: [] }
  let rest = withFields(head, withoutEmpty([...lines]))
  if (head.title === undefined) {
    rest = withoutLinesAbove(head, rest)
    const [first = '', ...after] = rest
    const title = titleOf(first, after)
    if (title === undefined) return { ...head, rest }
    const second = secondLine(after, title)
    head.title = second === undefined ? title : `${title} ${second}`
    rest = withFields(head, withoutOrigin(head, withoutEmpty(second === undefined ? after : after.slice(1))))
  }
  rest = withoutSignatures(head, withoutDeck(head, withoutRule(rest)))
  rest = withoutEmphasisedDeck(head, withoutRule(rest))
  if (isTextLabel(rest[0] ?? '')) head.others.push(...rest.splice(0, 1))
  head.rest = withoutFoot(head, rest)
  return head
}

const LISTS = new Set(['authors', 'tags'])

/** Reads the labelled lines, and returns the lines after them. */
function withFields(head: PastedHead, lines: string[]): string[] {
  let rest = lines
  for (let field = fieldAt(rest); field; field = fieldAt(rest)) {
    if (field.key in head) break
    const value = field.key === 'date' ? dateIn(field.value) : field.value
    if (value === undefined) break
    Object.assign(head, { [field.key]: LISTS.has(field.key) ? listed(value) : value })
    head.others.push(field.key === 'title' ? field.label : field.written)
    rest = withoutEmpty(field.rest)
  }
  return rest
}

function withoutSignatures(head: PastedHead, lines: string[]): string[] {
  let rest = withoutOutlet(head, lines)
  while (isSigned(rest)) {
    sign(head, rest[0] ?? '')
    rest = withFields(head, withoutEmpty(rest.slice(1)))
  }
  return rest
}

function isSigned([line = '', ...below]: readonly string[]): boolean {
  return signs(
    line,
    below.find((other) => other !== ''),
  )
}

/** The name of a newspaper, above who signs for it. */
function withoutOutlet(head: PastedHead, lines: string[]): string[] {
  const [outlet = '', ...rest] = lines
  const [after = '', below] = rest.filter((line) => line !== '')
  if (!/^\p{Lu}[\p{L}’' -]{2,30}$/u.test(outlet) || signs(outlet, after) || !signs(after, below)) return lines
  head.others.push(outlet)
  return withoutEmpty(rest)
}

/** A rule under a head separates it from the text. */
function withoutRule(lines: string[]): string[] {
  return isRule(lines[0] ?? '') ? withoutEmpty(lines.slice(1)) : lines
}

/** The address of the page that a text comes from, under the title whose words it has. */
function withoutOrigin(head: PastedHead, lines: string[]): string[] {
  const [first = '', ...rest] = lines
  const words = fold(first.replace(/^https?:\/\/[^/]*/, '')).split(' ')
  const known = new Set(fold(head.title ?? '').split(' '))
  if (!isAddress(first) || words.filter((word) => word.length > 2 && known.has(word)).length < 2) return lines
  head.others.push(first)
  return withoutEmpty(rest)
}
