import type { Slug } from '../article'
import type { Catalogue, Entry } from '../catalogue/catalogue'
import { articlePath, seriesPath } from '../paths'
import { minutesOf } from './minutes'
import type { Stage } from './stages'
import type { Card, SectionLink } from './view'

/** The card of every article of the paper, made once: most articles are announced on several pages. Its picture is the place's affair. */
export function cardsOf(
  catalogue: Catalogue,
  sections: ReadonlyMap<string, SectionLink>,
  stages: ReadonlyMap<Slug, Stage>,
): Map<Slug, Card> {
  const card = (slug: Slug, entry: Entry): Card => {
    const { article } = entry
    const section = entry.section && sections.get(entry.section.id)
    const stage = stages.get(slug)
    return {
      href: articlePath(slug),
      title: article.title,
      ...(article.description !== undefined && { deck: article.description }),
      ...(section && { section }),
      byline: entry.authors.map((author) => author.name),
      date: article.date,
      minutes: minutesOf(article.words),
      kind: article.kind,
      ...(stage && { series: seriesOn(stage) }),
      ...(article.corrections?.length && { corrected: true as const }),
    }
  }
  return new Map([...catalogue.entries].map(([slug, entry]) => [slug, card(slug, entry)]))
}

function seriesOn({ series, position, count }: Stage): NonNullable<Card['series']> {
  return { name: series.name, href: seriesPath(series.id), position, count }
}
