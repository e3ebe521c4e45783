import type { PhrasingContent, Root, Text } from 'mdast'
import { boxesOf } from '../blocks/box'
import type { Callout } from '../blocks/nodes'
import { impossibleDate } from '../content/impossible-date'
import { typedDay } from '../french/dates'
import { startingDate } from '../french/starting-date'
import { languageOf } from '../language/language'
import { element, type Placed } from './nodes'
import { lineWith, type ParseContext, pointAt, type Remark, warn } from './parse-context'
import { allOf } from './tree'

/**
 * Marks the date that an entry of a « Chronologie » begins with, in bold or not, as `<time>`. The
 * months are those of French or of the text's language.
 */
export function timelines(root: Root, context: ParseContext): void {
  for (const box of boxesOf(root.children, 'timeline')) {
    const before = context.problems.length
    for (const { children } of box.children.flatMap((child) => allOf(child, 'listItem'))) {
      const [line] = children
      if (line?.type === 'paragraph') line.children = withTime(line.children, context)
    }
    const isDated = box.children.some((child) => allOf(child, 'element').some(({ data }) => data.hName === 'time'))
    const isTold = isDated || context.problems.length > before
    if (box.children.length > 0 && !isTold) warn(context, ...undated(box, context))
  }
}

/** At the first line that begins with a date, if the box has one: it only lacks its dash. */
function undated(box: Callout, context: ParseContext): [Placed, Remark] {
  const { start, end } = box.position ?? {}
  for (let line = (start?.line ?? 0) + 1; line <= (end?.line ?? 0); line++) {
    const from = context.lineStarts[line - 1] ?? 0
    const written = context.text.slice(from).split('\n', 1).join()
    const [, prefix = '', words = ''] = /^((?:[ \t]*>)+[ \t]?)(.*)$/.exec(written) ?? []
    if (!startingDate(words)) continue
    const position = { start: pointAt(context, from + prefix.length), end: pointAt(context, from + written.length) }
    return [{ position }, { ...UNDATED, fix: `${prefix}- ${words}` }]
  }
  return [box, UNDATED]
}

const UNDATED: Remark = {
  code: 'undated-timeline',
  found: 'aucune date n’est reconnue dans cette chronologie',
  expected: 'une liste dont chaque ligne commence par sa date est attendue : « > - 1er juin 2019 : … »',
}

/** Warns about a date that is none, with the nearest day in the shape that was typed. */
function warnOfImpossible(part: Text, context: ParseContext): void {
  const { value, position } = part
  const { reason, nearest } = impossibleDate(value) ?? {}
  const found = `« ${value} » n’est pas une date${reason ? ` : ${reason}` : ''}`
  const day = nearest && (/^\d{4}-/.test(value) ? nearest : typedDay(nearest))
  const fix = day && position?.start.offset !== undefined && lineWith(context, position.start.offset, value.length, day)
  warn(context, part, {
    code: 'undated-timeline',
    found,
    expected: 'un jour du calendrier est attendu',
    ...(fix && { fix }),
  })
}

function withTime([first, ...rest]: PhrasingContent[], context: ParseContext): PhrasingContent[] {
  if (!first) return rest
  if (first.type === 'strong' || first.type === 'emphasis')
    return [{ ...first, children: withTime(first.children, context) }, ...rest]
  return [...(first.type === 'text' ? dated(first, context) : [first]), ...rest]
}

function dated(text: Text, context: ParseContext): PhrasingContent[] {
  const { months } = languageOf({ language: context.lang === 'en' ? 'en' : context.language }).dictionary.dates
  const date = startingDate(text.value, months)
  if (!date) return [text]
  const end = date.before.length + date.text.length
  if (date.iso === undefined) {
    warnOfImpossible(partOf(text, date.before.length, end, context), context)
    return [text]
  }
  const time = element('time', { dateTime: date.iso }, [partOf(text, date.before.length, end, context)], text)
  const around = [partOf(text, 0, date.before.length, context), partOf(text, end, text.value.length, context)]
  const [before, after] = around.map((part) => (part.value === '' ? [] : [part]))
  return [...(before ?? []), time, ...(after ?? [])]
}

/** The words between two characters of a text, and their place. */
function partOf(text: Text, from: number, to: number, context: ParseContext): Text {
  const part: Text = { ...text, value: text.value.slice(from, to) }
  const { start, end } = text.position ?? {}
  if (start?.offset === undefined || !end) return part
  const last = to === text.value.length ? end : pointAt(context, start.offset + to)
  return { ...part, position: { start: pointAt(context, start.offset + from), end: last } }
}
