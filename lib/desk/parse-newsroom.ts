import type { Article, StaticPage } from '../article/article'
import { openPaper } from '../build/open-paper'
import { withStore } from '../build/open-store'
import { readingProblems } from '../build/stored-problems'
import type { Settings } from '../cli/settings'
import type { Newsroom } from '../content/newsroom'
import { readNewsroom } from '../content/read-newsroom'
import type { Checked } from '../problem'

/** A newsroom whose texts have been parsed, each alone. */
export interface ParsedNewsroom {
  newsroom: Newsroom
  articles: Article[]
  pages: StaticPage[]
}

/**
 * Parses every text of a newsroom. Texts with errors are left out, and their problems returned.
 * There is no value without a content folder.
 */
export async function parseNewsroom(settings: Settings): Promise<Checked<ParsedNewsroom>> {
  const { value: newsroom, problems } = readNewsroom(settings.contentDir)
  if (!newsroom) return { problems }
  return withStore(settings, async (store) => {
    store.begin()
    const { facts } = await openPaper(settings, store)
    const articles = facts.keys('article').flatMap(({ key }) => facts.fact('article', key) ?? [])
    const pages = facts.keys('page').flatMap(({ key }) => facts.fact('page', key) ?? [])
    const met = readingProblems(facts)
    facts.close()
    store.commit()
    return { value: { newsroom, articles, pages }, problems: met }
  })
}
