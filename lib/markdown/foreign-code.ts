import type { Nodes, Root, Text } from 'mdast'
import { childrenOf, type Placed } from './nodes'
import { type ParseContext, pointAt, warn } from './parse-context'

/**
 * Tags of Liquid and Twig (Jekyll, Eleventy) and the commonest shortcodes of WordPress, on one
 * line.
 */
const CODE =
  /\{%[^%{}\n]{1,200}%\}|\{\{[ -][^{}\n]{1,200}\}\}|\[\/?(?:caption|gallery|embed|audio|video|playlist|vc_\w{1,40})(?: \w{1,40}=[^[\]\n]{0,200})?\]/g

/**
 * Warns about commands of other tools, which would be printed as they stand. Code samples may hold
 * them.
 */
export function foreignCode(root: Root, context: ParseContext): void {
  if (context.text.match(CODE)) look(root, context)
}

function look(node: Nodes, context: ParseContext): void {
  if (node.type === 'text') lookIn(node, context)
  for (const child of childrenOf(node)) look(child, context)
}

function lookIn(node: Text, context: ParseContext): void {
  let from = node.position?.start.offset ?? 0
  for (const [code] of node.value.matchAll(CODE)) {
    const start = context.text.indexOf(code, from)
    if (start !== -1) from = start + code.length
    warn(context, start === -1 ? node : placed(start, from, context), {
      code: 'foreign-code',
      found: `« ${code} » vient d’un autre outil, et serait imprimé tel quel`,
      expected: 'du texte est attendu',
    })
  }
}

function placed(start: number, end: number, context: ParseContext): Placed {
  return { position: { start: pointAt(context, start), end: pointAt(context, end) } }
}
