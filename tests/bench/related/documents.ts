import { unaccented as fold } from '@/lib/text/fold'
import type { Directory } from './directory'
import type { Document } from './document'
import type { RawArticle } from './folder'
import { plainText } from './plain-text'

/**
 * The input of our engine: the text without its links, and the links separately. The slug is the
 * path, which is unique.
 */
export function documentsOf(articles: readonly RawArticle[], directory: Directory): Document[] {
  const titles = new Set(articles.map(({ title }) => fold(title)))
  return articles.map(({ path, title, description, tags, section, series, day, markdown }) => {
    const { text, cites } = plainText(markdown, directory, titles)
    return { slug: path, title, description, tags, section, series, day, body: text, cites }
  })
}
