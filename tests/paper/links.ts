import { slugify } from '../../lib/text/fold'
import type { Link, Piece, Span, Story } from './story'

/** The targets that a text may link to. Other links are omitted, or become plain words. */
export interface Reach {
  story(id: number): Story | undefined
  /** The title of a story, if it is unique. */
  title(id: number): string | undefined
  /** The address of a static page. */
  page(rank: number): string | undefined
  /** The relative path from the text to the folder of stories. */
  way: './' | '../articles/'
  /** The body that is being written. */
  own: readonly Piece[]
}

/** Words and links of a sentence. */
export function inline(spans: readonly Span[], reach: Reach): string {
  return spans.map((span) => (typeof span === 'string' ? span : sentenceLink(span, reach))).join(' ')
}

/** The same in a table cell, where a bar would end the cell. */
export function inCell(spans: readonly Span[], reach: Reach): string {
  const withoutBars = (link: Link): Link => ({
    ...link,
    form: /^(?:own|page|out)/.test(link.form) ? link.form : 'path',
  })
  return inline(
    spans.map((span) => (typeof span === 'string' ? span : withoutBars(span))),
    reach,
  )
}

/** Links of a « Lire aussi » list, which may not repeat a target. */
export function listed(links: readonly Link[], reach: Reach): string[] {
  const lines = new Map<string, string>()
  for (const link of links) {
    const story = reach.story(link.to)
    if (link.form === 'outside') lines.set(outside(link.words), sentenceLink(link, reach))
    else if (story && !lines.has(story.slug)) lines.set(story.slug, storyLink(link, story, reach))
  }
  return [...lines.values()]
}

/** The same as bare titles. */
export function listedTitles(links: readonly Link[], reach: Reach): string[] {
  return [...new Set(links.flatMap(({ to }) => reach.title(to) ?? []))]
}

function anchorsIn(body: readonly Piece[]): string[] {
  return body.flatMap((piece) => (piece.type === 'heading' ? slugify(piece.text) : []))
}

function sentenceLink(link: Link, reach: Reach): string {
  const { form, to, words } = link
  if (form === 'outside') return `[${words}](${outside(words)})`
  if (form === 'own-anchor') return linked(words, anchorsIn(reach.own).map((anchor) => `#${anchor}`)[0])
  if (form === 'page') return linked(words, reach.page(to))
  const story = reach.story(to)
  return story ? storyLink(link, story, reach) : words
}

function storyLink({ form, words, role }: Link, { slug, aliases, body }: Story, { way }: Reach): string {
  const [anchor] = anchorsIn(body)
  const hash = anchor === undefined ? '' : `#${anchor}`
  if (form === 'labelled') return `[[${slug}|${words}]]`
  if (form === 'role') return `[[${slug}|${role}:]]`
  if (form === 'path') return `[${words}](${way}${slug}.md)`
  if (form === 'untitled') return `[](${way}${slug}.md)`
  if (form === 'fragment') return `[[${slug}${hash}|${words}]]`
  if (form === 'address') return `[${words}](/articles/${slug}/${hash})`
  return `[[${form === 'former' ? (aliases[0] ?? slug) : slug}]]`
}

function linked(words: string, href: string | undefined): string {
  return href === undefined ? words : `[${words}](${href})`
}

function outside(words: string): string {
  return `https://exemple.fr/${slugify(words)}`
}
