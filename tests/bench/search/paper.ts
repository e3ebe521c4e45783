import { resolve } from 'node:path'
import type { Article } from '@/lib/article/article'
import { readNewsroom } from '@/lib/content/read-newsroom'
import { languageOf } from '@/lib/language/language'
import { parseArticle } from '@/lib/markdown/article'
import { articlePath } from '@/lib/paths'
import { type SearchArticle, searchArticleOf } from '@/lib/search/search-article'
import { DEFAULT_SITE } from '@/lib/site'
import { plainText } from '@/lib/text/plain-text'
import type { Card } from '@/lib/views/view-parts'

/** The articles of a content folder, as search documents. */
export function readPaper(folder: string): SearchArticle[] {
  const { value } = readNewsroom(resolve(folder))
  if (!value) throw new Error(`${folder} holds no newsroom`)
  const { articles, site } = value
  return articles.flatMap((source) => searched(parseArticle(source, site).value))
}

function searched(article: Article | undefined): SearchArticle[] {
  if (!article) return []
  const text = article.blocks.flatMap((block) => ('html' in block ? [plainText(block.html)] : []))
  return [
    searchArticleOf(
      article,
      cardOf(article),
      { straps: article.tags.join('\n'), lead: '', body: text.join('\n') },
      languageOf(DEFAULT_SITE),
    ),
  ]
}

function cardOf({ slug, title, description, section, series, authors, date, kind }: Article): Card {
  return {
    href: articlePath(slug),
    title,
    ...(description !== undefined && { deck: description }),
    ...(section && { section: { id: section.name, href: '/', name: section.name, short: section.name, hue: 0 } }),
    ...(series && { series: { name: series.name, href: '/', position: 1, count: 1 } }),
    byline: authors.map(({ name }) => name),
    date,
    minutes: 1,
    kind,
  }
}
