import type { Nodes, Root, Text } from 'mdast'
import { type Manuscript, pointAt, warn } from './manuscript'
import { childrenOf, type Placed } from './nodes'

/** Tags of Liquid and Twig (Jekyll, Eleventy), and the commonest shortcodes of WordPress, none longer than a line of text. */
const CODE =
  /\{%[^%{}\n]{1,200}%\}|\{\{[ -][^{}\n]{1,200}\}\}|\[\/?(?:caption|gallery|embed|audio|video|playlist|vc_\w{1,40})(?: \w{1,40}=[^[\]\n]{0,200})?\]/g

/** What another tool would have obeyed is printed as it stands here. Samples of code are left alone. */
export function foreignCode(root: Root, manuscript: Manuscript): void {
  if (manuscript.text.match(CODE)) look(root, manuscript)
}

function look(node: Nodes, manuscript: Manuscript): void {
  if (node.type === 'text') lookIn(node, manuscript)
  for (const child of childrenOf(node)) look(child, manuscript)
}

function lookIn(node: Text, manuscript: Manuscript): void {
  let from = node.position?.start.offset ?? 0
  for (const [code] of node.value.matchAll(CODE)) {
    const start = manuscript.text.indexOf(code, from)
    if (start !== -1) from = start + code.length
    warn(manuscript, start === -1 ? node : placed(start, from, manuscript), {
      rule: 'foreign-code',
      found: `« ${code} » vient d’un autre outil, et serait imprimé tel quel`,
      expected: 'du texte est attendu',
    })
  }
}

function placed(start: number, end: number, manuscript: Manuscript): Placed {
  return { position: { start: pointAt(manuscript, start), end: pointAt(manuscript, end) } }
}
