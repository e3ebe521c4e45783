import type { Slug } from '../article'
import type { ArticleTarget, Entry } from '../catalogue/catalogue'
import { groupBy } from '../catalogue/group'
import { words } from '../french/words'
import { ARCHIVES, FRONT, PLAN, pagePath, sectionPath, seriesPath } from '../paths'
import { found, type Materials } from './materials'
import type { Link, PlanView } from './view'

/** A map shows the neighbourhood; the archives have the rest. */
const NEWEST = 60
const FIRST = 12

export function planView(materials: Materials): PlanView {
  const { site, sections, pages } = materials.catalogue
  return {
    type: 'plan',
    head: { title: words.plan.title, description: words.head.plan(site.name), address: PLAN },
    breadcrumb: [{ href: FRONT, text: words.common.front }],
    sections: sections.map(({ of, slugs }) => ({ href: sectionPath(of.id), text: of.name, count: slugs.length })),
    series: seriesIn(materials),
    threads: threadsIn(materials),
    pages: [
      { href: FRONT, text: words.common.front },
      { href: ARCHIVES, text: words.archives.title },
      ...pages.map(({ slug, title }) => ({ href: pagePath(slug), text: title })),
    ],
  }
}

function seriesIn({ catalogue, cards }: Materials): PlanView['series'] {
  return catalogue.series.map(({ of, slugs }) => ({
    href: seriesPath(of.id),
    text: of.name,
    articles: slugs.slice(0, FIRST).map((slug) => linkTo(slug, cards)),
    count: slugs.length,
  }))
}

function threadsIn({ catalogue, cards, sections }: Materials): PlanView['threads'] {
  const leading = catalogue.order
    .map((slug) => found(catalogue.entries, slug))
    .filter((entry) => ends(entry).length > 0)
  const bySection = groupBy(leading.slice(0, NEWEST), ({ section }) => section?.id)
  return [...catalogue.sections.map(({ of }) => of.id), undefined].flatMap((id) => {
    const section = id === undefined ? undefined : sections.get(id)
    const articles = (bySection.get(id) ?? []).map((entry) => ({
      ...linkTo(entry.article.slug, cards),
      to: ends(entry).map(({ slug, role }) => ({ ...linkTo(slug, cards), ...(role && { role }) })),
    }))
    return articles.length === 0 ? [] : [{ ...(section && { section }), articles }]
  })
}

/** Where an article leads by its author's hand, what has a role first said with it. */
function ends({ cites, readAlso, related = [] }: Entry): Pick<ArticleTarget, 'slug' | 'role'>[] {
  const targets = [...related, ...readAlso.flat().flatMap((target) => (target.type === 'article' ? [target] : []))]
  const roles = new Map(targets.flatMap(({ slug, role }) => (role ? [[slug, role] as const] : [])))
  return [...new Set([...related.map(({ slug }) => slug), ...cites])].map((slug) => {
    const role = roles.get(slug)
    return { slug, ...(role && { role }) }
  })
}

function linkTo(slug: Slug, cards: Materials['cards']): Link {
  const { href, title } = found(cards, slug)
  return { href, text: title }
}
