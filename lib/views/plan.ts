import type { Slug } from '../article/slug'
import type { ArticleTarget } from '../catalogue/facts/catalogue-facts'
import { lists } from '../catalogue/facts/lists'
import { groupBy } from '../collections'
import { FRONT, PLAN, sectionPath, seriesPath } from '../paths'
import { titleLink } from './card'
import { indexLinks, sectionLink, staticPages } from './frame'
import type { PlanView } from './list-views'
import { cardOf, languageFor, linksOf, namesOf, newest, type PageContext, siteOf } from './page-context'
import { seriesInOrder } from './series'
import type { Link } from './view-parts'

/** The plan shows recent articles; the archives have the rest. */
const NEWEST = 60
const FIRST = 12

export function planView(context: PageContext): PlanView {
  const { read } = context
  const { words } = languageFor(context)
  const sections = read.fact('sectionPages', '') ?? []
  return {
    type: 'plan',
    head: { title: words.plan.title, description: words.head.plan(siteOf(context).name), address: PLAN },
    breadcrumb: [{ href: FRONT, text: words.common.front }],
    sections: sections.map(({ id, name }) => {
      return { href: sectionPath(id), text: name, count: read.count(lists.articlesNaming('section', id)) }
    }),
    series: seriesIn(context),
    links: linksIn(context),
    pages: [{ href: FRONT, text: words.common.front }, ...indexLinks(context), ...staticPages(context)],
  }
}

function seriesIn(context: PageContext): PlanView['series'] {
  return seriesInOrder(context).map(({ id, name }) => {
    const slugs = context.read.fact('seriesOrder', id) ?? []
    const articles = slugs.slice(0, FIRST).map((slug) => linkTo(slug, context))
    return { href: seriesPath(id), text: name, articles, count: slugs.length }
  })
}

function linksIn(context: PageContext): PlanView['links'] {
  const bySection = groupBy(newest(lists.linking, NEWEST, context), (slug) => namesOf(slug, context).section?.id)
  const sections = context.read.fact('sectionPages', '') ?? []
  return [...sections, undefined].flatMap((section) => {
    const articles = (bySection.get(section?.id) ?? []).map((slug) => ({
      ...linkTo(slug, context),
      to: ends(slug, context).map((end) => ({ ...linkTo(end.slug, context), ...(end.role && { role: end.role }) })),
    }))
    return articles.length === 0 ? [] : [{ ...(section && { section: sectionLink(section) }), articles }]
  })
}

/** The targets of an article's links, each with its role where it has one. */
function ends(slug: Slug, context: PageContext): Pick<ArticleTarget, 'slug' | 'role'>[] {
  const { cites, readAlso, related = [] } = linksOf(slug, context)
  const targets = [...related, ...readAlso.flat().flatMap((target) => (target.type === 'article' ? [target] : []))]
  const roles = new Map(targets.flatMap((target) => (target.role ? [[target.slug, target.role] as const] : [])))
  return [...new Set([...related.map((target) => target.slug), ...cites])].map((end) => {
    const role = roles.get(end)
    return { slug: end, ...(role && { role }) }
  })
}

function linkTo(slug: Slug, context: PageContext): Link {
  return titleLink(cardOf(slug, context))
}
