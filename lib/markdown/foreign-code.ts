import type { Nodes, Root, Text } from 'mdast'
import { type Manuscript, pointAt, warn } from './manuscript'
import { childrenOf, type Placed } from './nodes'

/** Tags of Liquid and Twig (Jekyll, Hugo, Eleventy), and the commonest shortcodes of WordPress. */
const CODE = /\{%.*?%\}|\{\{.*?\}\}|\[\/?(?:caption|gallery|embed|audio|video|playlist|vc_\w+)\b[^\]\n]*\]/gs

/** What another tool would have obeyed is printed as it stands here. Samples of code are left alone. */
export function foreignCode(root: Root, manuscript: Manuscript): void {
  if (manuscript.text.match(CODE)) look(root, manuscript)
}

function look(node: Nodes, manuscript: Manuscript): void {
  if (node.type === 'text') for (const [code] of node.value.matchAll(CODE)) tell(code, node, manuscript)
  for (const child of childrenOf(node)) look(child, manuscript)
}

function tell(code: string, node: Text, manuscript: Manuscript): void {
  warn(manuscript, find(code, node, manuscript), {
    rule: 'foreign-code',
    found: `« ${code} » vient d’un autre outil, et serait imprimé tel quel`,
    expected: 'du texte est attendu',
  })
}

function find(code: string, { position }: Text, manuscript: Manuscript): Placed {
  const start = manuscript.text.indexOf(code, position?.start.offset)
  if (start === -1) return position ? { position } : {}
  return { position: { start: pointAt(manuscript, start), end: pointAt(manuscript, start + code.length) } }
}
