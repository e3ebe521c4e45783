import type { Slug } from '../article/slug'
import { citedBy, linksOf, type PageContext } from './page-context'

/** The articles that the « Lire aussi » blocks of the body link to. */
export function shownInBody(slug: Slug, context: PageContext): Slug[] {
  const targets = linksOf(slug, context).readAlso.flat()
  return targets.flatMap((target) => (target.type === 'article' ? [target.slug] : []))
}

/** The articles that the text links to, and the neighbours of the article in its series. */
export function linkedByText(slug: Slug, context: PageContext): Set<Slug> {
  const { next, previous } = context.read.fact('seriesPosition', slug) ?? {}
  const beside = [next, previous].filter((other) => other !== undefined)
  return new Set([...linksOf(slug, context).cites, ...shownInBody(slug, context), ...beside])
}

/** The articles that the page links to above its foot: links of the text, and citing articles. */
export function linkedAbove(slug: Slug, context: PageContext): Set<Slug> {
  return new Set([...linkedByText(slug, context), ...citedBy(slug, context)])
}
