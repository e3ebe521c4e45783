import type { ImageRef, Slug } from '../article'
import type { Catalogue, Entry } from '../catalogue/catalogue'
import { articlePath, seriesPath } from '../paths'
import type { Pictures } from './materials'
import { minutesOf } from './minutes'
import type { Stage } from './stages'
import type { Card, Picture, SectionLink } from './view'

/** The card of every article of the paper, made once: most articles are announced on several pages. */
export function cardsOf(
  catalogue: Catalogue,
  sections: ReadonlyMap<string, SectionLink>,
  pictures: Pictures,
  stages: ReadonlyMap<Slug, Stage>,
): Map<Slug, Card> {
  const card = (slug: Slug, entry: Entry): Card => {
    const { article } = entry
    const section = entry.section && sections.get(entry.section.id)
    const picture = pictureOf(article.image, pictures)
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
      ...(picture && { picture }),
      ...(stage && { series: seriesOn(stage) }),
      ...(article.corrections?.length && { corrected: true as const }),
    }
  }
  return new Map([...catalogue.entries].map(([slug, entry]) => [slug, card(slug, entry)]))
}

/** Undefined when the article has no picture, or when it could not be printed. */
export function pictureOf(image: ImageRef | undefined, pictures: Pictures): Picture | undefined {
  const renditions = image && pictures.get(image.src)
  if (image === undefined || renditions === undefined) return undefined
  const { alt, caption, credit } = image
  return { alt, ...(caption !== undefined && { caption }), ...(credit !== undefined && { credit }), ...renditions }
}

function seriesOn({ series, position, count }: Stage): NonNullable<Card['series']> {
  return { name: series.name, href: seriesPath(series.id), position, count }
}
