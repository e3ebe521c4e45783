import type { Article } from '../article/article'
import { lists } from '../catalogue/facts/lists'
import { textOf } from '../catalogue/facts/near-articles'
import { publicationKey } from '../catalogue/publication-order'
import { compareCodeUnits } from '../collections'
import { languageOf } from '../language/language'
import { SEARCH_INDEX } from '../paths'
import { searchArticleOf } from '../search/search-article'
import { SearchIndex } from '../search/search-index'
import { DEFAULT_SITE } from '../site'
import type { Facts } from '../store/facts'
import type { FactReader, Rule } from '../store/rule'
import type { Store } from '../store/store'
import { splitLead } from '../text/indexed-fields'
import { destinationOf } from '../views/page-context'
import { resolveLinks } from '../views/resolve-links'
import type { PaperFacts } from './paper-facts'

/** `[slug]` of a published article: what readers can search. */
export const searched: Rule<PaperFacts, 'searched'> = {
  keyList: lists.articles,
  storesValue: false,
  tracksChanges: true,
  derive(slug, read) {
    const [article, words] = [read.fact('article', slug), read.fact('words', slug)]
    const card = words && read.fact('card', slug)
    if (!article || !card) return {}
    const texts = { ...words.texts, ...namedLinks(article, read) }
    return { value: searchArticleOf(article, card, texts, languageOf(read.fact('site', '') ?? DEFAULT_SITE)) }
  },
}

/**
 * The text of an article where a link without words reads as its page shows it: as the title of its
 * target. `words` leaves these titles out, so that similarity depends on two texts only.
 */
function namedLinks(article: Article, read: FactReader<PaperFacts>) {
  const [written, links] = [JSON.stringify(article.blocks), read.fact('links', article.slug)]
  if (!links || !written.includes('></a>')) return {}
  const targets = {
    lang: article.lang,
    destinationOf: (name: string) => destinationOf(name, { read }),
    documentOf: () => undefined,
    aboutDocument: () => '',
  }
  const named = (_key: string, value: unknown) => (typeof value === 'string' ? resolveLinks(value, targets) : value)
  const [lead, body] = splitLead(textOf(JSON.parse(written, named), links))
  return { lead, body }
}

/** Updates the search index with the changed articles; rebuilds it if the code changed. */
export function updateSearch(facts: Facts<PaperFacts>, store: Store, code: string): SearchIndex {
  const index = new SearchIndex(store, code)
  const changed = facts.changed('searched')
  const isGone = ({ hash }: { hash: string }) => hash === ''
  const gone = changed.filter(isGone).map(({ key }) => key)
  index.update(articlesOf(index.isEmpty() ? undefined : new Set(changed.map(({ key }) => key)), facts), gone)
  index.setNames(facts.fact('namedPages', '') ?? [])
  facts.acknowledge('searched')
  return index
}

/** Published articles in order of publication: all of them, or the given ones. */
function* articlesOf(among: ReadonlySet<string> | undefined, facts: Facts<PaperFacts>) {
  for (const slug of among ? inOrder(among, facts) : facts.list(lists.published).map(({ member }) => member)) {
    const article = facts.fact('searched', slug)
    if (article) yield article
  }
}

function inOrder(slugs: ReadonlySet<string>, facts: Facts<PaperFacts>): string[] {
  const identities = [...slugs].flatMap((slug) => facts.fact('identity', slug) ?? [])
  const keyed = identities.map((identity) => ({ slug: identity.slug, key: publicationKey(identity) }))
  return keyed.sort((a, b) => compareCodeUnits(a.key, b.key)).map(({ slug }) => slug)
}

export function isSearchFile(path: string): boolean {
  return `/${path}`.startsWith(SEARCH_INDEX)
}
