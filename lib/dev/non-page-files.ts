import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BOOKS, VIEWS } from '../build/families-by-step'
import { MACHINE_FILES } from '../build/machine-files'
import type { Paper } from '../build/open-paper'
import type { TextFile } from '../build/paper-facts'
import { updateSearch } from '../build/update-search'
import { bytesOf } from '../build/write-books'
import { FONTS_CACHE } from '../cli/work-folders'
import { markdownTwin } from '../feeds/markdown-twin'
import { oembed } from '../feeds/oembed'
import { themeFile } from '../feeds/theme-css'
import { SEARCH_INDEX, TAKE_AWAY } from '../paths'
import { publicAddress } from '../public-address'
import { DEFAULT_SITE } from '../site'
import type { Store } from '../store/store'
import { fontFiles } from '../typeface'
import type { ArticleView } from '../views/article-view'

const FEED = /^(.*\/)(?:atom\.xml|rss\.xml|feed\.json)$/
const COMPANION = /^(\/articles\/[^/]+\/)(oembed\.json|index\.md)$/

/** The files of the dev site that are not pages. Each is derived when first requested. */
export class NonPageFiles {
  constructor(
    private readonly paper: Paper,
    private readonly store: Store,
  ) {}

  at(address: string): string | Buffer | undefined | Promise<Buffer | undefined> {
    if (address.startsWith(TAKE_AWAY)) return this.#book(address)
    if (address.startsWith(SEARCH_INDEX)) return this.#searchFile(address)
    const [, page] = FEED.exec(address) ?? []
    if (page !== undefined) return this.#feed(page, address)
    const [, article, name] = COMPANION.exec(address) ?? []
    if (article !== undefined) return this.#companion(article, name === 'index.md')
    if (address.includes('sitemap')) this.paper.facts.refresh([...VIEWS, 'sitemap'])
    if (address.startsWith('/assets/')) return this.#faceFile(address)
    if (MACHINE_FILES.includes(address)) return textIn(this.paper.facts.fact('file', address), address)
    return address.startsWith('/sitemaps/') ? textIn(this.paper.facts.fact('sitemap', address), address) : undefined
  }

  /** The feed of a page. Reading the view first adds the row of its feed. */
  #feed(page: string, address: string): string | undefined {
    const { facts } = this.paper
    const { language } = facts.fact('site', '') ?? DEFAULT_SITE
    return facts.fact('view', page) && textIn(facts.fact('feed', page), publicAddress(address, language))
  }

  #companion(article: string, isTwin: boolean): string | undefined {
    const [view, site] = [this.paper.facts.fact('view', article), this.paper.facts.fact('site', '')]
    if (view?.type !== 'article' || !site) return undefined
    return isTwin ? twinOf(view, site) : oembed(view, site)
  }

  /** The style sheet of the newsroom's colours and fonts, or one of these fonts. */
  #faceFile(address: string): string | Buffer | undefined {
    const site = this.paper.facts.fact('site', '') ?? DEFAULT_SITE
    const [theme, css] = themeFile(site) ?? []
    if (address === theme) return css
    const name = fontFiles(site).find((file) => address === `/assets/${file}`)
    return name && readFileSync(join(this.paper.reading.root, FONTS_CACHE, name))
  }

  async #book(address: string): Promise<Buffer | undefined> {
    const { facts, reading } = this.paper
    facts.refresh(BOOKS)
    const book = facts.fact('book', address)
    return book && bytesOf(book, facts, reading)
  }

  /** Updates the search index when one of its files is first requested. */
  #searchFile(address: string): Buffer | undefined {
    const { facts, code } = this.paper
    facts.refresh(['searched'])
    return updateSearch(facts, this.store, code.deriving).file(address.slice(1))
  }
}

function twinOf(view: ArticleView, site: Parameters<typeof markdownTwin>[1]): string | undefined {
  return site.markdown ? markdownTwin(view, site) : undefined
}

function textIn(files: readonly TextFile[] | undefined, address: string): string | undefined {
  return files?.find(([path]) => `/${path}` === address)?.[1]
}
