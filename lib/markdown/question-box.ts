import type { Paragraph, PhrasingContent, Root, Strong } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { boxesOf } from '../blocks/box'
import type { Callout, HtmlElement } from '../blocks/nodes'
import { cutAtBold } from './bold-lines'
import { at, element, type Placed } from './nodes'
import { lineWith, type ParseContext, pointAt, type Remark, warn } from './parse-context'

/**
 * A line in bold of « Questions et réponses » is a question, and what follows is its answer: they
 * become terms and definitions. What comes before the first question stays above them.
 */
export function questions(root: Root, context: ParseContext): void {
  for (const box of boxesOf(root.children, 'questions')) {
    const above: Callout['children'] = []
    const terms: HtmlElement[] = []
    for (const child of box.children.flatMap((node) => cutAtBold(node, isAsked)).flatMap(apart)) {
      const question = questionIn(child)
      if (question) terms.push(element('dt', {}, question, child), element('dd', {}, [], child))
      else (terms.at(-1)?.children ?? above).push(child)
    }
    if (terms.length === 0 && above.length > 0) warn(context, ...withoutQuestion(box, above, context))
    box.children = terms.length > 0 ? [...above, element('dl', {}, terms.filter(isWritten), box)] : above
  }
}

/** At the first line that ends with a question mark, if the box has one: it only lacks its bold. */
function withoutQuestion(box: Callout, nodes: Callout['children'], context: ParseContext): [Placed, Remark] {
  for (const { children } of nodes.filter((node) => node.type === 'paragraph')) {
    const [first] = children
    const [words] = first?.type === 'text' ? (/^.*[?](?=[ \t]*(?:\n|$))/.exec(first.value) ?? []) : []
    const from = first?.position?.start.offset
    if (words === undefined || from === undefined || !context.text.startsWith(words, from)) continue
    const position = { start: pointAt(context, from), end: pointAt(context, from + words.length) }
    return [{ position }, { ...WITHOUT_QUESTION, fix: lineWith(context, from, words.length, `**${words}**`) }]
  }
  return [box, WITHOUT_QUESTION]
}

const WITHOUT_QUESTION: Remark = {
  code: 'box-without-question',
  found: 'aucune question n’est reconnue dans cet encadré',
  expected: 'une ligne en gras est attendue, puis sa réponse : « > **Qui paie ?** »',
}

/** Whether a question has an answer. Two questions in a row share one. */
function isWritten({ children }: HtmlElement): boolean {
  return children.length > 0
}

function questionIn(node: Callout['children'][number]): PhrasingContent[] | undefined {
  const [first, ...more] = node.type === 'paragraph' ? node.children : []
  return first?.type === 'strong' && more.length === 0 ? first.children : undefined
}

/**
 * A question and its answer as two paragraphs, where no empty line separates them. On one line, a
 * question mark does.
 */
function apart(node: Callout['children'][number]): Callout['children'] {
  if (node.type !== 'paragraph') return [node]
  const [first, next, ...more] = node.children
  const parting = first?.type === 'strong' && isAsked(first) ? /^\s+(\S.*)$/s : /^\s*\n\s*(.*)$/s
  const answer = next?.type === 'text' ? parting.exec(next.value)?.[1] : undefined
  if (first?.type !== 'strong' || next?.type !== 'text' || answer === undefined) return [node]
  const paragraph = (children: PhrasingContent[]): Paragraph => at(node, { type: 'paragraph', children })
  return [paragraph([first]), paragraph([{ ...next, value: answer }, ...more])]
}

function isAsked(bold: Strong): boolean {
  return /[?]\s*$/.test(textOf(bold))
}
