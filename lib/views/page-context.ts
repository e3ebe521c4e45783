import type { Article } from '../article/article'
import type { Slug } from '../article/slug'
import type { ArticleNames, Identity, Links } from '../catalogue/facts/catalogue-facts'
import { lists } from '../catalogue/facts/lists'
import type { DocumentFile } from '../document'
import { type Language, languageOf } from '../language/language'
import { type Address, articlePath } from '../paths'
import { type Site, textLanguage } from '../site'
import type { FactReader } from '../store/rule'
import type { PictureRequests } from './picture-requests'
import type { ViewFacts } from './view-facts'
import type { Card } from './view-parts'

/** What the rules of views may read: facts and pictures. */
export interface PageContext {
  read: FactReader<ViewFacts>
  pictures: PictureRequests
}

/** The address and the title of the article that a link names. */
export interface Destination {
  href: Address
  title: string
  lang: string
}

export function siteOf({ read }: PageContext): Site {
  return present(read.fact('site', ''), 'site')
}

/** The language of the interface. */
export function languageFor(context: PageContext): Language {
  return languageOf(siteOf(context))
}

export function articleOf(slug: Slug, { read }: PageContext): Article {
  return present(read.fact('article', slug), slug)
}

export function identityOf(slug: Slug, { read }: PageContext): Identity {
  return present(read.fact('identity', slug), slug)
}

export function namesOf(slug: Slug, { read }: PageContext): ArticleNames {
  return present(read.fact('names', slug), slug)
}

export function linksOf(slug: Slug, { read }: PageContext): Links {
  return present(read.fact('links', slug), slug)
}

export function cardOf(slug: Slug, { read }: PageContext): Card {
  return present(read.fact('card', slug), slug)
}

/** Articles that link to one, the oldest first. */
export function citedBy(slug: Slug, { read }: PageContext): Slug[] {
  return read.list(lists.citing(slug)).map(({ member }) => member as Slug)
}

/** The newest articles of a list that is in order of publication. */
export function newest(list: string, limit: number, { read }: PageContext): Slug[] {
  return read.list(list, { limit, reverse: true }).map(({ member }) => member as Slug)
}

/** Finds a published article by its present or a former slug. */
export function destinationOf(name: string, { read }: Pick<PageContext, 'read'>): Destination | undefined {
  const former = () => read.list(lists.alias(name)).flatMap(({ member }) => read.fact('identity', member) ?? [])
  const article = read.fact('identity', name) ?? former().findLast(({ draft }) => !draft)
  return article && !article.draft
    ? { href: articlePath(article.slug), title: article.title, lang: article.lang }
    : undefined
}

/**
 * Resolves the articles and documents that a text in `lang` links to. Linked documents are
 * published.
 */
export function linkTargets(context: PageContext, lang = textLanguage(siteOf(context).language)) {
  return {
    lang,
    destinationOf: (name: string) => destinationOf(name, context),
    documentOf: (path: string) => context.pictures.document(path),
    aboutDocument: (document: DocumentFile) => languageFor(context).aboutDocument(document),
  }
}

/** The catalogue has checked every slug, so a missing one is a bug. */
function present<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`« ${name} » n’est pas au catalogue`)
  return value
}
