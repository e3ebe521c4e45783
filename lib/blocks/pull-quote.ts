import { toString as textOf } from 'mdast-util-to-string'
import type { BlockKind } from './kind'
import { type Callout, isCallout } from './nodes'

export const PULL_QUOTE = 'exergue'

/** The page adds its own hanging guillemets. */
const GUILLEMETS = /^[\s«"“]+|[\s»"”]+$/g

/**
 * A sentence of the text shown again in large type. Other outputs omit it, since they have the
 * text.
 */
export const pullQuote: BlockKind<'pull-quote'> = {
  markers: [PULL_QUOTE],
  fromNode(node) {
    if (!isCallout(node, PULL_QUOTE)) return undefined
    const by = lineAt(node, 1)
    return { type: 'pull-quote', text: pullQuoteText(node), ...(by !== '' && { by }) }
  },
  view: (block) => block,
  feedHtml: () => '',
  words: () => '',
}

/** The quotation is the first paragraph; the second one names its author. */
export function pullQuoteText(node: Callout): string {
  return lineAt(node, 0).replace(GUILLEMETS, '')
}

function lineAt({ children }: Callout, index: number): string {
  return textOf(children[index]).replace(/\s*\n\s*/g, ' ')
}
