import type { Link, PhrasingContent, Root } from 'mdast'
import type { ParseContext } from './parse-context'
import { replaceAll } from './tree'

/**
 * Signs that nobody types inside an address: spaces, guillemets, curly quotes, brackets, an
 * ellipsis.
 */
const OUTSIDE = /[\s«»‹›“”„…[\]]/u
/** Signs that end a sentence, or an apostrophe that closes a quotation. */
const CLOSING = /[.,;:!?’'"]+$/

/**
 * Ends a bare address before the French punctuation that follows it. GitHub's rule knows ASCII
 * only, and includes the guillemet of « https://exemple.fr ».
 */
export function bareAddresses(root: Root, { text }: ParseContext): void {
  replaceAll(root, 'link', (node) => {
    const [only] = node.children
    const written = only?.type === 'text' && isBare(node, text) ? only.value : ''
    const outside = written.search(OUTSIDE)
    const kept = (outside < 0 ? written : written.slice(0, outside)).replace(CLOSING, '')
    return kept === '' || kept === written ? [node] : cut(node, kept, written.slice(kept.length))
  })
}

/** Whether an address is its own text, without brackets around it. */
function isBare({ url, position }: Link, source: string): boolean {
  const start = position?.start.offset
  return /^(?:https?|mailto):/i.test(url) && (start === undefined || /[^<[]/.test(source.charAt(start)))
}

function cut(node: Link, kept: string, rest: string): PhrasingContent[] {
  const url = node.url.slice(0, node.url.length - rest.length)
  return [
    { ...node, url, children: [{ type: 'text', value: kept }] },
    { type: 'text', value: rest },
  ]
}
