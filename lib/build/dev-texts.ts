import { markdownTwin } from '../feeds/markdown-twin'
import { oembed } from '../feeds/oembed'
import type { Facts } from '../store/facts'
import type { ArticleView } from '../views/view'
import { VIEWS } from './families'
import { MACHINE_FILES } from './machine-files'
import type { PaperFacts, TextFile } from './paper-facts'

const FEED = /^(.*\/)(?:atom\.xml|rss\.xml|feed\.json)$/
const COMPANION = /^(\/articles\/[^/]+\/)(oembed\.json|index\.md)$/

/** The texts of the dev site that are no pages. Nothing is derived before somebody asks for one. */
export class DevTexts {
  constructor(private readonly facts: Facts<PaperFacts>) {}

  at(address: string): string | undefined {
    const [, page] = FEED.exec(address) ?? []
    if (page !== undefined) return this.#feed(page, address)
    const [, article, name] = COMPANION.exec(address) ?? []
    if (article !== undefined) return this.#companion(article, name === 'index.md')
    if (MACHINE_FILES.includes(address))
      return textIn(this.#settled(address) && this.facts.fact('file', address), address)
    return address.startsWith('/sitemaps/')
      ? textIn(this.#settled(address) && this.facts.fact('sitemap', address), address)
      : undefined
  }

  /** Its page is derived first, since it is a page that has a feed. */
  #feed(page: string, address: string): string | undefined {
    return this.facts.fact('view', page) && textIn(this.facts.fact('feed', page), address)
  }

  #companion(article: string, isTwin: boolean): string | undefined {
    const [view, site] = [this.facts.fact('view', article), this.facts.fact('site', '')]
    if (view?.type !== 'article' || !site) return undefined
    return isTwin ? twinOf(view, site) : oembed(view, site)
  }

  /** Sitemaps tell of every page. */
  #settled(address: string): true {
    if (address.includes('sitemap')) this.facts.settle([...VIEWS, 'sitemap'])
    return true
  }
}

function twinOf(view: ArticleView, site: Parameters<typeof markdownTwin>[1]): string | undefined {
  return site.markdown ? markdownTwin(view, site) : undefined
}

function textIn(files: readonly TextFile[] | undefined, address: string): string | undefined {
  return files?.find(([path]) => `/${path}` === address)?.[1]
}
