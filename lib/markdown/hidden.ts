import type { Nodes, Root } from 'mdast'
import { hiddenIn } from '../content/hidden-characters'
import { type Manuscript, object } from './manuscript'
import { childrenOf } from './nodes'

/** Characters that do not show, written as entities: `&#x202E;`. Those typed as such were found in the file itself. */
export function hiddenEntities(root: Root, manuscript: Manuscript): void {
  if (manuscript.text.includes('&')) look(root, manuscript)
}

function look(node: Nodes, manuscript: Manuscript): void {
  const text = 'value' in node ? node.value : 'alt' in node ? node.alt : undefined
  const remark = text ? hiddenIn(text) : undefined
  if (remark && !isTyped(node, manuscript)) object(manuscript, node, remark)
  for (const child of childrenOf(node)) look(child, manuscript)
}

function isTyped({ position }: Nodes, { text }: Manuscript): boolean {
  return hiddenIn(text.slice(position?.start.offset, position?.end.offset)) !== undefined
}
