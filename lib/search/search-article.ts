import type { Article } from '../article/article'
import type { PublicationDate } from '../article/publication-date'
import type { Slug } from '../article/slug'
import { imagesOf } from '../blocks/kinds'
import type { Language } from '../language/language'
import { publicAddress } from '../public-address'
import type { LanguageCode } from '../site'
import type { FieldTexts } from '../text/indexed-fields'
import type { Card } from '../views/view-parts'
import type { ResultCard } from './index-format'

/** The searchable text of an article and its result card. It depends on no other article. */
export interface SearchArticle {
  slug: Slug
  published: PublicationDate
  card: ResultCard
  /** The label of its kind; absent for an ordinary article. */
  genre?: string
  series?: string
  /** Authors, tags, section and series. */
  labels: string
  /** Plain text, captions included. */
  text: string
  /** Word count. */
  words: number
}

/**
 * `texts` contain neither « Lire aussi » lines, which are titles of other articles, nor pull
 * quotes, which repeat the text.
 */
export function searchArticleOf(
  article: Article,
  card: Card,
  texts: Omit<FieldTexts, 'title' | 'deck'>,
  { kindLabel, code }: Language,
): SearchArticle {
  const { slug, date, words } = article
  const genre = kindLabel(card.kind)
  const captions = article.blocks.flatMap((block) => imagesOf(block)).flatMap(({ caption }) => caption ?? [])
  return {
    slug,
    published: date,
    card: resultCardOf(card, code),
    ...(genre !== undefined && { genre }),
    ...(card.series && { series: card.series.name }),
    labels: [...card.byline, texts.straps].join('\n'),
    text: [texts.lead, texts.body, ...captions].join('\n'),
    words,
  }
}

function resultCardOf(
  { href, title, lang, deck, section, date, minutes, byline }: Card,
  language: LanguageCode,
): ResultCard {
  return {
    href,
    title,
    ...(lang !== undefined && { lang }),
    ...(deck !== undefined && { deck }),
    ...(section && {
      section: { name: section.name, href: publicAddress(section.href, language), hue: section.hue },
    }),
    day: date.day,
    minutes,
    byline,
  }
}
