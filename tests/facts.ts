import type { Article, StaticPage } from '../lib/article/article'
import { paperRules } from '../lib/build/derivation-rules'
import { CATALOGUE } from '../lib/build/families-by-step'
import { NearArticles } from '../lib/build/near-articles'
import type { PaperFacts } from '../lib/build/paper-facts'
import { putSettings } from '../lib/build/put-content'
import { ARTICLES, PAGES, putText } from '../lib/build/put-texts'
import { SCHEMA as NEAR } from '../lib/catalogue/near/schema'
import type { Settings, SourceFile } from '../lib/content/newsroom'
import { formatPublished, PUBLISHED } from '../lib/content/published-file'
import type { Checked } from '../lib/problem'
import { Facts } from '../lib/store/facts'
import { SCHEMA } from '../lib/store/schema'
import { Store } from '../lib/store/store'
import type { PictureRequests } from '../lib/views/picture-requests'
import type { OpenPictureRequests } from '../lib/views/rules'

/** A text and its parsed form. */
export interface Text<T> {
  source: SourceFile
  understood: Checked<T>
}

export interface SmallPaper {
  settings: Settings
  articles: readonly Text<Article>[]
  pages: readonly Text<StaticPage>[]
  /** `YYYY-MM-DD HH:MM` */
  now: string
  pictures?: PictureRequests
}

/** The facts of a paper in memory, and functions that change it. */
export interface PaperInMemory {
  facts: Facts<PaperFacts>
  put: (article: Text<Article>) => void
  /** Derives the catalogue, near articles included. */
  settle: () => void
}

export function paperOf({ settings, articles, pages, now, pictures }: SmallPaper): PaperInMemory {
  const store = new Store(':memory:', [...SCHEMA, ...NEAR])
  const near = new NearArticles(store, { contentDir: 'no such folder', shown: 'content', code: '1' })
  const texts = new Map([...articles, ...pages].map(({ source: { path, text } }) => [path, text]))
  const ids = (settings.published?.texts ?? []).map(({ address, id }) => [address, id] as const)
  texts.set(`content/${PUBLISHED}`, formatPublished(new Map(ids)))
  const folder = { name: 'content', textOf: (file: string) => texts.get(file) ?? '', similarTo: near.poolOf }
  const open: OpenPictureRequests | undefined = pictures && (() => Object.assign({ ...pictures }, { rows: () => [] }))
  const facts = new Facts<PaperFacts>(store, paperRules(folder, open), { now, versionOf: () => '1' })
  putSettings(facts, settings)
  const put = ({ source, understood }: Text<Article>) => {
    texts.set(source.path, source.text)
    putText(facts, source, understood, ARTICLES)
  }
  const settle = () => {
    facts.refresh(CATALOGUE)
    near.update(facts)
  }
  for (const article of articles) put(article)
  for (const { source, understood } of pages) putText(facts, source, understood, PAGES)
  settle()
  return { facts, put, settle }
}

/** The facts of a paper in memory, those of its catalogue derived. */
export function factsOf(paper: SmallPaper): Facts<PaperFacts> {
  return paperOf(paper).facts
}
