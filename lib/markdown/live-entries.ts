import type { Paragraph, PhrasingContent, Root, Strong, Text } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { LIVE } from '../blocks/live'
import { type Callout, isCallout, type LiveEntry } from '../blocks/nodes'
import { proposeDate } from '../content/date-proposal'
import { impossibleDate } from '../content/impossible-date'
import { parsePublicationDate } from '../content/parse-date'
import { isVagueMoment, type StartingMoment, startingMoment, typedMoment, typedTime } from '../french/moments'
import { cutAtBold } from './bold-lines'
import { paragraphOf } from './html/to-flow-or-phrasing'
import { at, isBlank } from './nodes'
import { error, lineWith, type ParseContext, pointAt, type Remark, warn } from './parse-context'

/** The words in bold that begin an update, and what follows them in their paragraph. */
interface Opening {
  bold: Strong
  moment: StartingMoment
  title: PhrasingContent[]
  rest: PhrasingContent[]
}

/**
 * Cuts « En direct » at its moments, in bold at the start of a paragraph: `**20 juin 2025, 18 h 30
 * : titre**`. An hour alone belongs to the last day above it. Updates are sorted, the newest first.
 */
export function lives(root: Root, context: ParseContext): void {
  const anchors = new Map<string, number>()
  for (const callout of root.children) if (isCallout(callout, LIVE)) arrange(callout, anchors, context)
}

function arrange(callout: Callout, anchors: Map<string, number>, context: ParseContext): void {
  const above: Callout['children'] = []
  const entries: LiveEntry[] = []
  let day: string | undefined
  for (const child of callout.children.flatMap((node) => cutAtBold(node, isMoment))) {
    const opening = openingOf(child, context)
    if (!opening) {
      warnOfUndated(child, context)
      ;(entries.at(-1)?.children ?? above).push(child)
    } else {
      const { day: written = day } = opening.moment
      entries.push(entryOf(child, opening, { day: written, anchors, context }))
      day = written && (impossibleDate(written)?.nearest ?? written)
    }
  }
  // An empty callout is an error already (`empty-callout`).
  if (entries.length === 0 && above.length > 0) error(context, callout, WITHOUT_DATE)
  entries.sort((a, b) => Date.parse(b.date.iso) - Date.parse(a.date.iso))
  callout.children = [...above, ...entries]
}

function isMoment(bold: Strong): boolean {
  const words = textOf(bold)
  return startingMoment(words) !== undefined || isVagueMoment(words)
}

/**
 * Warns about an entry whose hour cannot be read: it would be printed as part of the entry above.
 */
function warnOfUndated(node: Callout['children'][number], context: ParseContext): void {
  const [first] = node.type === 'paragraph' ? node.children : []
  if (!first || (first.type !== 'strong' && first.type !== 'text')) return
  const words = textOf(first).split('\n', 1).join()
  const moment = first.type === 'text' ? startingMoment(words) : undefined
  if (moment && first.position?.start.offset !== undefined) {
    const written = moment.text.replace(SEPARATOR, '')
    const fix = lineWith(context, first.position.start.offset, written.length, `**${written}**`)
    warn(context, first, { code: 'live-date', found: `« ${written} » n’est pas en gras`, expected: EXAMPLE, fix })
  } else if (first.type === 'strong' && isVagueMoment(words)) {
    const [written = words] = words.split(/\s+[:–—]\s/, 1)
    const fix = lineOf(first, written, proposeDate(written), context)
    warn(context, first, { code: 'live-date', found: `« ${words} » ${unread(words)}`, expected: EXAMPLE, ...fix })
  }
}

/**
 * The line of an update with another moment; nothing if no moment is meant. An hour alone remains
 * one on the day that is written above it.
 */
function lineOf(
  bold: Strong,
  written: string,
  date: string | undefined,
  context: ParseContext,
  above?: string,
): { fix?: string } {
  const [words] = bold.children
  const [day = '', time] = date?.split('T') ?? []
  const from = words?.type === 'text' ? words.position?.start.offset : undefined
  if (time === undefined || from === undefined || !context.text.startsWith(written, from)) return {}
  const hasDay = !/^\d+\s?[h:]/i.test(written) || day !== above
  return { fix: lineWith(context, from, written.length, hasDay ? typedMoment(day, time) : typedTime(time)) }
}

function unread(words: string): string {
  return /\d\s?(?:h|:\d|[ap]\.?m)/i.test(words)
    ? 'n’est pas un jour et une heure comme ils s’écrivent'
    : 'ne dit pas l’heure'
}

/** Separators between a moment and what follows. */
const SEPARATOR = /\s*[:,–—-]?\s*$/

const EXAMPLE = 'une ligne en gras comme « **20 juin 2025, 18 h 30 : titre** » est attendue'

const WITHOUT_DATE: Remark = {
  code: 'live-without-date',
  found: 'ce direct n’a pas de mise à jour datée',
  expected: `${EXAMPLE} au début de chacune`,
}

function entryOf(
  paragraph: Callout['children'][number],
  { bold, moment, title, rest }: Opening,
  { day, anchors, context }: { day: string | undefined; anchors: Map<string, number>; context: ParseContext },
): LiveEntry {
  const date = day === undefined ? undefined : parsePublicationDate(`${day}T${moment.time}`, context.timezone)
  if (!date) error(context, bold, day === undefined ? DAY_MISSING : impossible(bold, moment, day, context))
  const name = `${LIVE}-${digitsOf(day ?? '')}-${digitsOf(moment.time)}`
  const count = (anchors.get(name) ?? 0) + 1
  anchors.set(name, count)
  const titleLine: Paragraph = { ...paragraphOf(title), data: { isTitle: true } }
  const lines = [...(title.every(isBlank) ? [] : [titleLine]), ...(rest.every(isBlank) ? [] : [paragraphOf(rest)])]
  const id = count === 1 ? name : `${name}-${count}`
  return at(paragraph, { type: 'liveEntry', id, date: date ?? { day: '', iso: '' }, children: lines })
}

const digitsOf = (text: string) => text.replaceAll(/\D/g, '')

const DAY_MISSING: Remark = {
  code: 'live-date',
  found: 'le jour de cette mise à jour n’est pas dit',
  expected: `${EXAMPLE} : sans jour, une heure est du jour écrit plus haut`,
}

function impossible(bold: Strong, { text, time }: StartingMoment, day: string, context: ParseContext): Remark {
  const written = text.replace(SEPARATOR, '')
  const { reason, nearest } = impossibleDate(`${day}T${time}`) ?? {}
  const found = `« ${written} » n’est pas une date${reason ? ` : ${reason}` : ''}`
  return { code: 'live-date', found, expected: EXAMPLE, ...lineOf(bold, written, nearest, context, day) }
}

function openingOf(node: Callout['children'][number], context: ParseContext): Opening | undefined {
  const [bold, ...rest] = node.type === 'paragraph' ? node.children : []
  const [first, ...more] = bold?.type === 'strong' ? bold.children : []
  const moment = first?.type === 'text' ? startingMoment(first.value) : undefined
  if (bold?.type !== 'strong' || first?.type !== 'text' || !moment) return undefined
  const title = [after(first, moment.text.length, context), ...more]
  const [next] = rest
  const separator = next?.type === 'text' ? (/^\s*(?:[:,–—-]\s+)?/.exec(next.value)?.[0] ?? '') : ''
  return {
    bold,
    moment,
    title,
    rest: next?.type === 'text' ? [after(next, separator.length, context), ...rest.slice(1)] : rest,
  }
}

/** A text without its first characters; its place moves with it. */
function after(text: Text, length: number, context: ParseContext): Text {
  const { start, end } = text.position ?? {}
  const value = text.value.slice(length)
  const from = start && value !== '' ? context.text.indexOf(value.split('\n', 1).join(), start.offset) : -1
  return from < 0 || !end ? { ...text, value } : { ...text, value, position: { start: pointAt(context, from), end } }
}
