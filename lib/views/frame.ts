import type { Section } from '../article/registry'
import type { Slug } from '../article/slug'
import { lists } from '../catalogue/facts/lists'
import { hasPage } from '../catalogue/facts/published-pages'
import { publicationKey } from '../catalogue/publication-order'
import { compareCodeUnits } from '../collections'
import { compareFrench } from '../french/sort'
import { ARCHIVES, CORRECTIONS, pagePath, sectionPath, seriesPath } from '../paths'
import type { Site } from '../site'
import { INDEX_KINDS, indexLink } from './index-of-names'
import { identityOf, languageFor, type PageContext, siteOf } from './page-context'
import type { Frame, Link, SectionLink } from './view-parts'

/**
 * The frame must not count or date articles: every page would be rendered again with each article.
 */
export function frameView(context: PageContext): Frame {
  const { read } = context
  const sections = (read.fact('sectionPages', '') ?? []).map(sectionLink)
  return {
    site: siteOf(context),
    sections,
    menu: menuOf(siteOf(context), sections),
    series: seriesLinks(context),
    indexes: indexLinks(context),
    pages: staticPages(context),
  }
}

/** A section without a page is an error of the catalogue. */
function menuOf({ menu }: Site, sections: readonly SectionLink[]): Frame['menu'] {
  if (menu === undefined) return [...sections]
  return menu.flatMap((entry): Frame['menu'] => {
    return typeof entry === 'string' ? sections.filter(({ id }) => id === entry) : [entry]
  })
}

export function sectionLink({ id, name, short, hue }: Section): SectionLink {
  return { id, href: sectionPath(id), name, short, hue }
}

/**
 * The series that began last comes first, so the order does not change when an older one goes on.
 */
function seriesLinks(context: PageContext): Link[] {
  const { read } = context
  const begun = read.list(lists.seriesIds).flatMap(({ member: id }) => {
    const [first] = read.fact('seriesOrder', id) ?? []
    return first === undefined ? [] : [{ id, first, key: publicationKey(identityOf(first, context)) }]
  })
  return begun
    .sort((a, b) => compareCodeUnits(b.key, a.key))
    .map(({ id, first }) => ({ href: seriesPath(id), text: nameOfSeries(first, context) }))
}

function nameOfSeries(slug: Slug, { read }: PageContext): string {
  return read.fact('names', slug)?.series?.name ?? ''
}

export function indexLinks(context: PageContext): Link[] {
  const { words } = languageFor(context)
  const archives = { href: ARCHIVES, text: words.archives.title }
  const corrections = { href: CORRECTIONS, text: words.corrections.title }
  const links = [...INDEX_KINDS.map((kind) => indexLink(kind, context)), archives, corrections]
  return links.filter(({ href }) => hasPage(href, context.read))
}

export function staticPages({ read }: PageContext): Link[] {
  const pages = read.list(lists.pages).flatMap(({ member }) => read.fact('page', member) ?? [])
  return pages
    .sort((a, b) => compareFrench(a.title, b.title))
    .map(({ slug, title }) => ({ href: pagePath(slug), text: title }))
}
