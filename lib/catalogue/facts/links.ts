import type { Article } from '../../article/article'
import type { ImageRef } from '../../article/image'
import type { Place } from '../../article/source-place'
import { imagesOf } from '../../blocks/kinds'
import { pagePath } from '../../paths'
import type { Problem } from '../../problem'
import { DEFAULT_SITE } from '../../site'
import type { Row, Rule } from '../../store/rule'
import { type ArticleIndex, articleIndex } from '../article-index'
import { clashingAliases, reservedAddress } from '../clashing-addresses'
import { fileFix } from '../file-fix'
import { sameTitle } from '../link-errors'
import { unknownOwnAnchors } from '../own-anchors'
import { publicationKey } from '../publication-order'
import { resolveArticleLinks, resolvePageLinks } from '../resolve-links'
import type { LinkContext } from '../resolve-target'
import { findPlace, type TextOf } from '../source-lines'
import type { CatalogueContext } from './catalogue-context'
import type { CatalogueFacts, Identity, Links, ReadFacts } from './catalogue-facts'
import { memberRow, problemRows } from './list-rows'
import { lists } from './lists'
import { publishesItself } from './published-pages'

/** By slug: the resolved links of an article, and the errors of its links, aliases and pictures. */
export function links({ textOf }: CatalogueContext): Rule<CatalogueFacts, 'links'> {
  return {
    keyList: lists.articles,
    derive(slug, read) {
      const article = read.fact('article', slug)
      const identity = read.fact('identity', slug)
      if (!article || !identity) return {}
      const context: LinkContext = { index: articleIndex(read, textOf), problems: [] }
      const value = resolveArticleLinks(article, identity, context)
      const namesakes = identity.draft ? [] : namesakesOf(identity, context.index)
      const files = article.draft ? [] : fileErrors(article, read, context.index.textOf)
      const problems = [
        ...context.problems,
        ...unknownOwnAnchors(article, context.index.textOf),
        ...namesakes,
        ...clashingAliases(article, context.index, (address) => publishesItself(address, read)),
        ...files,
      ]
      return { value, rows: [...problemRows(problems), ...(identity.draft ? [] : citingRows(identity, value, read))] }
    },
  }
}

/** By slug of a static page. */
export function pageLinks({ textOf }: CatalogueContext): Rule<CatalogueFacts, 'pageLinks'> {
  return {
    keyList: lists.pages,
    derive(slug, read) {
      const page = read.fact('page', slug)
      if (!page) return {}
      const context: LinkContext = { index: articleIndex(read, textOf), problems: [] }
      const value = resolvePageLinks(page, context)
      const problems = [
        ...context.problems,
        ...unknownOwnAnchors(page, context.index.textOf),
        ...reservedAddress(page, read.fact('site', '') ?? DEFAULT_SITE),
        ...fileErrors(page, read, context.index.textOf),
      ]
      const address = pagePath(slug)
      const places = [lists.addresses, lists.textAddresses, lists.answeredAddresses].map((list) =>
        memberRow(list, address),
      )
      return { value, rows: [...problemRows(problems), ...places] }
    },
  }
}

/** The warning of an article whose title an older published article already has. */
function namesakesOf({ slug, title, file }: Identity, { byTitle, textOf }: ArticleIndex): Problem[] {
  const published = byTitle(title).filter((article) => !article.draft)
  const older = published[published.findIndex((article) => article.slug === slug) - 1]
  return older ? [sameTitle(findPlace(textOf, file, 'title:'), older, findPlace(textOf, older.file, 'title:'))] : []
}

function citingRows(article: Identity, { cites, related = [] }: Links, read: ReadFacts): Row[] {
  const at = { sort: publicationKey(article), member: article.slug }
  const authorsOf = (slug: string) => read.fact('names', slug)?.authors ?? []
  const authorRows = (cited: string) => {
    return authorsOf(cited).map(({ id }) => memberRow(lists.authorCitations(id), `${cited} ${article.slug}`))
  }
  return [
    ...(cites.length + related.length > 0 ? [{ list: lists.linking, ...at }] : []),
    ...cites.flatMap(authorRows),
    ...cites.map((cited) => ({ list: lists.citing(cited), ...at })),
    ...related.map(({ slug }) => ({ list: lists.relating(slug), ...at })),
  ]
}

/** The errors of pictures and documents, at each place that shows or links one. */
export function fileErrors(
  text: Pick<Article, 'blocks' | 'image' | 'documents'>,
  read: ReadFacts,
  textOf: TextOf,
): Problem[] {
  const pictures = imagesIn(text).map(({ src: path, place }) => ({
    fault: read.fact('pictureFault', path),
    path,
    place,
  }))
  const documents = (text.documents ?? []).map(({ path, place, isOptional }) => ({
    fault: read.fact('documentFault', path),
    path,
    place,
    isOptional,
  }))
  return [...pictures, ...documents].flatMap(({ fault, path, place, ...file }): Problem[] => {
    if (!fault) return []
    if ('isOptional' in file && file.isOptional && fault.code === 'missing-document')
      return [withoutCaptions(path, place)]
    const { fix: right, ...said } = fault
    const fix = right === undefined ? undefined : fileFix(textOf, place, path, right)
    return [{ severity: 'error', place, ...said, ...(fix !== undefined && { fix }) }]
  })
}

function withoutCaptions(path: string, place: Place): Problem {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const expected = `le fichier « ${name} » est attendu à côté d’elle`
  return {
    severity: 'warning',
    code: 'video-without-captions',
    place,
    found: 'cette vidéo n’a pas de sous-titres',
    expected,
  }
}

/** The pictures of a text: the lead picture, then those of the body. */
export function imagesIn(text: Pick<Article, 'blocks' | 'image'>): ImageRef[] {
  return [...(text.image ? [text.image] : []), ...text.blocks.flatMap((block) => imagesOf(block))]
}

/** The minimum of citations to be ranked. */
const ENOUGH = 2

/**
 * By slug. Articles with several citations are ranked in the paper, their section, their authors
 * and their tags.
 */
export const citationCount: Rule<CatalogueFacts, 'citationCount'> = {
  keyList: lists.articles,
  derive(slug, read) {
    const identity = read.fact('identity', slug)
    if (!identity || identity.draft) return {}
    const value = read.count(lists.citing(slug))
    const { section, authors = [], tags = [] } = read.fact('names', slug) ?? {}
    const sort = `${String(value).padStart(6, '0')} ${publicationKey(identity)}`
    const rankings = [
      lists.mostCited('paper', ''),
      ...(section ? [lists.mostCited('section', section.id)] : []),
      ...authors.map(({ id }) => lists.mostCited('author', id)),
      ...tags.map(({ id }) => lists.mostCited('tag', id)),
    ]
    return { value, rows: value < ENOUGH ? [] : rankings.map((list) => ({ list, sort, member: slug })) }
  },
}
