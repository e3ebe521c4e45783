import GithubSlugger from 'github-slugger'
import type { Heading, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { fold } from '../text/fold'
import { fragmentOf } from './fragment'
import { type ParseContext, type Remark, warn } from './parse-context'
import { allOf, replaceAll } from './tree'

/**
 * Gives each heading an id and a level that follows the page's own `<h1>`: 2 to 4, without a gap.
 * Removes a first heading that repeats the title. Warns once that `#` is for the title.
 */
export function headings(root: Root, context: ParseContext): void {
  dropTitle(root, context)
  // Without a header, such a heading is already the proposed title.
  const rival = context.title === '' ? undefined : allOf(root, 'heading').find(isTitle)
  if (rival) warn(context, rival, rivalTitle(textOf(rival)))
  dropEmpty(root, context)
  const slugger = new GithubSlugger()
  const open: number[] = []
  for (const node of allOf(root, 'heading')) {
    node.depth = levelOf(node, open)
    const id = slugger.slug(fragmentOf(textOf(node)) ?? 's-partie')
    node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } }
  }
}

/** A title has one line; a longer setext heading is a paragraph underlined by mistake. */
function isTitle(node: Heading): boolean {
  return node.depth === 1 && !textOf(node).includes('\n')
}

/** Many editors require the title in the text, and the page already shows it. */
function dropTitle(root: Root, context: ParseContext): void {
  const { title } = context
  const [first] = root.children
  if (first?.type !== 'heading' || first.depth !== 1 || fold(textOf(first)) !== fold(title)) return
  root.children.shift()
  const found = 'le titre est répété en tête du texte, où rien n’en est imprimé'
  warn(context, first, { code: 'title-in-text', found, expected: 'le titre est attendu dans l’en-tête seul', fix: '' })
}

function rivalTitle(text: string): Remark {
  const found = `« # ${text} » est écrit comme le titre de la page`
  const expected = 'un intertitre est attendu, avec deux dièses ; le titre est dans l’en-tête'
  return { code: 'title-in-text', found, expected, fix: `## ${text}` }
}

/** `##` alone, or an image that became a figure, leaves an empty heading. */
function dropEmpty(root: Root, context: ParseContext): void {
  replaceAll(root, 'heading', (node) => {
    if (textOf(node).trim() !== '') return [node]
    warn(context, node, { code: 'empty-heading', found: 'cet intertitre est vide', expected: 'un texte est attendu' })
    return []
  })
}

/**
 * `open` holds the written depths of the headings above this one. Their number gives its level,
 * whatever was skipped.
 */
function levelOf({ depth }: Heading, open: number[]): 2 | 3 | 4 {
  while ((open.at(-1) ?? 0) >= depth) open.pop()
  open.push(depth)
  return open.length === 1 ? 2 : open.length === 2 ? 3 : 4
}
