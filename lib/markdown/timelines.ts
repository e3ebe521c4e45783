import type { PhrasingContent, Root, Text } from 'mdast'
import { boxesOf } from '../blocks/box'
import type { HtmlElement } from '../blocks/nodes'
import { startingDate } from '../french/dates'
import { element } from './nodes'
import { type ParseContext, pointAt, type Remark, warn } from './parse-context'
import { allOf } from './tree'

/** Marks the date that an entry of a « Chronologie » begins with, in bold or not, as `<time>`. */
export function timelines(root: Root, context: ParseContext): void {
  for (const box of boxesOf(root.children, 'timeline')) {
    for (const { children } of box.children.flatMap((child) => allOf(child, 'listItem'))) {
      const [line] = children
      if (line?.type === 'paragraph') line.children = withTime(line.children, context)
    }
    const isDated = box.children.some((child) => allOf(child, 'element').some(({ data }) => data.hName === 'time'))
    if (box.children.length > 0 && !isDated) warn(context, box, UNDATED)
  }
}

const UNDATED: Remark = {
  code: 'undated-timeline',
  found: 'aucune date n’est reconnue dans cette chronologie',
  expected: 'une liste dont chaque ligne commence par sa date est attendue : « > - 1er juin 2019 : … »',
}

function withTime([first, ...rest]: PhrasingContent[], context: ParseContext): PhrasingContent[] {
  if (!first) return rest
  if (first.type === 'strong') return [{ ...first, children: withTime(first.children, context) }, ...rest]
  return [...(first.type === 'text' ? dated(first, context) : [first]), ...rest]
}

function dated(text: Text, context: ParseContext): (HtmlElement | Text)[] {
  const date = startingDate(text.value)
  if (!date) return [text]
  const time = element('time', { dateTime: date.iso }, [{ ...text, value: date.text }], text)
  const after: Text = { ...text, value: text.value.slice(date.text.length) }
  const { start, end } = text.position ?? {}
  if (start?.offset !== undefined && end) {
    after.position = { start: pointAt(context, start.offset + date.text.length), end }
  }
  return after.value === '' ? [time] : [time, after]
}
