import { slugify } from '../../lib/text/fold'
import type { Link, Piece, Span, Story } from './story'

/** What whoever writes may lead readers to. What it may not is left out of their text, or becomes plain words. */
export interface Reach {
  story(id: number): Story | undefined
  /** The title of a story, where it names that one only. */
  title(id: number): string | undefined
  /** The address of a static page. */
  page(rank: number): string | undefined
  /** From the folder of whoever writes to that of the stories. */
  way: './' | '../articles/'
  /** The body that is being written. */
  own: readonly Piece[]
}

/** In a sentence. */
export function inline(spans: readonly Span[], reach: Reach): string {
  return spans.map((span) => (typeof span === 'string' ? span : sentenceLink(span, reach))).join(' ')
}

/** In the cell of a table a bar would end the cell. */
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

/** On a line of « Lire aussi », where a target that is named twice is an error. */
export function listed(links: readonly Link[], reach: Reach): string[] {
  const lines = new Map<string, string>()
  for (const link of links) {
    const story = reach.story(link.to)
    if (link.form === 'outside') lines.set(outside(link.words), sentenceLink(link, reach))
    else if (story && !lines.has(story.slug)) lines.set(story.slug, storyLink(link, story, reach))
  }
  return [...lines.values()]
}

/** The bare titles of the same. */
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
