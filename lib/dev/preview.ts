import type { Slug } from '../article/slug'
import { articleIndex } from '../catalogue/article-index'
import type { Identity, Links } from '../catalogue/facts/catalogue-facts'
import { resolveArticleLinks } from '../catalogue/resolve-links'
import { pageAt } from '../page-kinds'
import type { FactReader } from '../store/rule'
import type { PageContext } from '../views/page-context'
import type { PictureRequests } from '../views/picture-requests'
import { recommend } from '../views/recommendations'
import { viewAt } from '../views/rules'
import type { View } from '../views/view'
import type { ViewFacts } from '../views/view-facts'

type Reader = FactReader<ViewFacts>

/**
 * The view of a page. A text is shown as if every article were out: `npm run dev` shows drafts, and
 * the links that editions hold back. Nothing is stored.
 */
export function previewAt(address: string, read: Reader, pictures: PictureRequests): View | undefined {
  const { kind } = pageAt(address) ?? {}
  const isText = kind === 'article' || kind === 'page'
  return viewAt(address, isText ? previewContext(read, pictures) : { read, pictures })
}

function previewContext(read: Reader, pictures: PictureRequests): PageContext {
  const published: Reader = {
    ...read,
    fact: (family, key) => (family === 'identity' ? identityOf(key, read) : read.fact(family, key)) as never,
  }
  const context: PageContext = {
    pictures,
    read: {
      ...published,
      fact(family, key) {
        if (family === 'links') return linksOf(key, read) as never
        const isDraft = family === 'recommended' && read.fact('identity', key)?.draft === true
        return isDraft ? (recommend(key as Slug, context) as never) : published.fact(family, key)
      },
    },
  }
  return context
}

function identityOf(slug: string, read: Reader): Identity | undefined {
  const identity = read.fact('identity', slug)
  return identity && { ...identity, draft: false }
}

/** A draft may link to drafts. Its link problems are already reported, so no source is needed. */
function linksOf(slug: string, read: Reader): Links | undefined {
  const [article, identity] = [read.fact('article', slug), read.fact('identity', slug)]
  if (!article || !identity) return undefined
  const { release: _, ...draft } = { ...identity, draft: true }
  return resolveArticleLinks(article, draft, { index: articleIndex(read, () => ''), problems: [] })
}
