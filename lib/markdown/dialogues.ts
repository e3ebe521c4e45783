import type { Paragraph, PhrasingContent, Root, Text } from 'mdast'
import { allOf } from './tree'

const STARTS_WITH_DASH = /^\s*[—–][\s\u00a0\u202f]/
/** The end of a line and of a sentence, where the next line starts with a dash. */
const NEXT_REPLY = /(?<=[.!?…»”"][^\S\n]*)\n(?=[^\S\n]*[—–][\s\u00a0\u202f])/

/** Gives each reply of a dialogue its line, where the author typed one a line in one paragraph. */
export function dialogues(root: Root): void {
  for (const paragraph of allOf(root, 'paragraph').filter(isDialogue)) {
    paragraph.children = paragraph.children.flatMap((child) => (child.type === 'text' ? replies(child) : [child]))
  }
}

function isDialogue({ children: [first] }: Paragraph): boolean {
  return first?.type === 'text' && STARTS_WITH_DASH.test(first.value)
}

function replies(node: Text): PhrasingContent[] {
  const [first = '', ...others] = node.value.split(NEXT_REPLY)
  if (others.length === 0) return [node]
  const lines = others.flatMap((value): PhrasingContent[] => [{ type: 'break' }, { type: 'text', value }])
  return [{ ...node, value: first }, ...lines]
}
