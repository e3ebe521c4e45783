import type { Paragraph, PhrasingContent, Root } from 'mdast'
import { boxesOf } from '../blocks/box'
import type { Callout, HtmlElement } from '../blocks/nodes'
import { at, element } from './nodes'

/**
 * A line in bold of « Questions et réponses » is a question, and what follows is its answer: they
 * become terms and definitions. What comes before the first question stays above them.
 */
export function questions(root: Root): void {
  for (const box of boxesOf(root.children, 'questions')) {
    const above: Callout['children'] = []
    const terms: HtmlElement[] = []
    for (const child of box.children.flatMap(apart)) {
      const question = questionIn(child)
      if (question) terms.push(element('dt', {}, question, child), element('dd', {}, [], child))
      else (terms.at(-1)?.children ?? above).push(child)
    }
    box.children = terms.length > 0 ? [...above, element('dl', {}, terms.filter(isWritten), box)] : above
  }
}

/** Two questions in a row have the same answer. */
function isWritten({ children }: HtmlElement): boolean {
  return children.length > 0
}

function questionIn(node: Callout['children'][number]): PhrasingContent[] | undefined {
  const [first, ...more] = node.type === 'paragraph' ? node.children : []
  return first?.type === 'strong' && more.length === 0 ? first.children : undefined
}

/** A question and the lines that follow it without an empty line, as two paragraphs. */
function apart(node: Callout['children'][number]): Callout['children'] {
  if (node.type !== 'paragraph') return [node]
  const [first, next, ...more] = node.children
  const answer = next?.type === 'text' ? /^\s*\n\s*(.*)$/s.exec(next.value)?.[1] : undefined
  if (first?.type !== 'strong' || next?.type !== 'text' || answer === undefined) return [node]
  const paragraph = (children: PhrasingContent[]): Paragraph => at(node, { type: 'paragraph', children })
  return [paragraph([first]), paragraph([{ ...next, value: answer }, ...more])]
}
