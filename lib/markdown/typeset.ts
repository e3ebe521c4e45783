import type { Root, RootContent } from 'mdast'
import type { Figure, PullQuote } from './nodes'
import type { ParseContext } from './parse-context'
import { typesetText } from './typography/text'
import { typesetTree } from './typography/tree'

const FRENCH = /^fr(?:-|$)/i

/** French rules for French texts; others are printed as typed. */
export function typography(root: Root, { lang }: ParseContext): void {
  if (!FRENCH.test(lang)) return
  typesetTree(root)
  for (const node of root.children) typesetWords(node)
}

/** The words that a block of ours holds outside the tree. */
function typesetWords(node: RootContent): void {
  if (node.type === 'figure') typesetCaption(node.image)
  if (node.type === 'pullQuote') typesetQuote(node)
}

function typesetCaption(image: Figure['image']): void {
  const { alt, caption, credit } = image
  Object.assign(image, { alt: typesetText(alt), ...(caption && { caption: typesetText(caption) }) })
  if (credit) image.credit = typesetText(credit)
}

function typesetQuote(quote: PullQuote): void {
  quote.text = typesetText(quote.text)
  if (quote.by) quote.by = typesetText(quote.by)
}

/** The same for a line of front matter. */
export function typesetLine(text: string, lang: string): string {
  return FRENCH.test(lang) ? typesetText(text) : text
}
