import type { Article, StaticPage } from '../../article/article'
import type { InternalLink } from '../../article/link'
import { pageAt } from '../../page-kinds'
import { slugOf } from '../../paths'
import type { Problem } from '../../problem'
import type { Rule } from '../../store/rule'
import { trackSourceReads } from '../article-index'
import { unknownAddress, unknownAnchor, withdrawnArticle } from '../link-errors'
import { anchorsIn } from '../own-anchors'
import { correctedLine, type TextOf } from '../source-lines'
import type { CatalogueContext } from './catalogue-context'
import type { CatalogueFacts, ReadFacts } from './catalogue-facts'
import { problemRows } from './list-rows'
import { lists } from './lists'
import { publishes, unknownAndNearest } from './published-pages'

type Text = Article | StaticPage

/** By slug of an article: the ids of its headings and notes. */
export const anchors: Rule<CatalogueFacts, 'anchors'> = {
  derive(slug, read) {
    const article = read.fact('article', slug)
    return article ? { value: anchorsIn(article) } : {}
  },
}

/**
 * By address of a published text: the errors of its links to addresses and anchors of the paper.
 */
export function internalLinks({ textOf }: CatalogueContext): Rule<CatalogueFacts, 'internalLinks'> {
  return {
    keyList: lists.textAddresses,
    derive(address, read) {
      const text = textAt(address, read)
      const source = trackSourceReads(read, textOf)
      return { value: true, rows: problemRows(internalLinkErrors(text, address, read, source)) }
    },
  }
}

/** The errors of the links of a text, at this address, to addresses and anchors of the paper. */
export function internalLinkErrors(
  text: Text | undefined,
  address: string,
  read: ReadFacts,
  textOf: TextOf,
): Problem[] {
  return linksToOthers(text).flatMap((link) => errorsOf(link, address, read, textOf))
}

/** The rules of links check the anchors of a text in itself, those of drafts as well. */
function linksToOthers(text: Text | undefined): InternalLink[] {
  return (text?.internalLinks ?? []).filter(({ href }) => !href.startsWith('#'))
}

function errorsOf(link: InternalLink, from: string, read: ReadFacts, textOf: TextOf): Problem[] {
  const [path = '', anchor = ''] = link.href.split('#')
  const address = path.replace(/\?.*$/, '') || from
  if (!publishes(address, read)) return [unknownAt(address, link, read, textOf)]
  const page = pageAt(address)
  const article = page?.kind === 'article' ? read.fact('identity', page.params.slug ?? '') : undefined
  if (article?.withdrawn) return [withdrawnArticle(link.place, article)]
  const target = anchor === '' ? undefined : textAt(address, read)
  const ids = target ? anchorsIn(target) : []
  return !target || ids.includes(anchor) ? [] : [unknownAnchor({ anchor, ids, ...target, place: link.place }, textOf)]
}

function textAt(address: string, read: ReadFacts): Text | undefined {
  const page = pageAt(address)
  if (page?.kind === 'article') return read.fact('article', slugOf(address))
  return page?.kind === 'page' ? read.fact('page', page.params.page ?? '') : undefined
}

/** The fix is the article that the last part of an old address names, else the nearest page. */
function unknownAt(address: string, { written, place }: InternalLink, read: ReadFacts, textOf: TextOf): Problem {
  const name = /([^/]+)\/?$/.exec(address)?.[1] ?? ''
  const isArticle = read.fact('identity', name)?.draft === false
  const [shown, page] = unknownAndNearest(address, read)
  const near = isArticle ? `/articles/${name}/` : page
  return unknownAddress(
    place,
    shown,
    near,
    correctedLine(textOf, place, written, near, () => undefined),
  )
}
