import type { Article, StaticPage } from '../article/article'
import type { DocumentLink } from '../article/link'
import { imagesIn } from '../catalogue/facts/links'
import { memberRow, problemRows } from '../catalogue/facts/list-rows'
import { lists } from '../catalogue/facts/lists'
import { proposedSlug, slugOf } from '../content/file-name'
import type { TextListing } from '../content/list-texts'
import type { SourceFile } from '../content/newsroom'
import { readSource } from '../content/read-source'
import type { ListedFile } from '../content/walk-folder'
import type { Parsed } from '../markdown/article'
import type { Problem } from '../problem'
import type { Site } from '../site'
import type { Facts } from '../store/facts'
import { hashOf } from '../store/read-recorder'
import type { Row } from '../store/rule'
import type { Store } from '../store/store'
import { fold } from '../text/fold'
import type { PaperFacts } from './paper-facts'
import type { Reading } from './read-content-settings'
import { hashOfContent, Sources } from './source-table'

/** Texts in memory at once: a large archive would take gigabytes. */
const BATCH = 2000

/** A kind of text, and its rows in lists. */
export interface Kind<T extends Article | StaticPage> {
  family: T extends Article ? 'article' : 'page'
  formerFamily: T extends Article ? 'formerArticle' : 'formerPage'
  rowsOf: (text: T) => Row[]
}

type Parse<T> = (sources: SourceFile[]) => Promise<Parsed<T>[]>

export const ARTICLES: Kind<Article> = {
  family: 'article',
  formerFamily: 'formerArticle',
  rowsOf: (article) => [
    memberRow(lists.articles, article.slug),
    ...imageRows(imagesIn(article)),
    ...documentRows(article.documents),
  ],
}

export const PAGES: Kind<StaticPage> = {
  family: 'page',
  formerFamily: 'formerPage',
  rowsOf: (page) => [memberRow(lists.pages, page.slug), ...imageRows(imagesIn(page)), ...documentRows(page.documents)],
}

/** Parses the changed texts, and drops the facts of removed ones. */
export async function putTexts(
  facts: Facts<PaperFacts>,
  store: Store,
  { articles, pages }: TextListing,
  site: Site,
  { software, code }: Reading,
): Promise<void> {
  const config = parsingConfig(site, code)
  const parseArticles: Parse<Article> = async (sources) => {
    const { parseArticles } = await import('./parse-pool')
    return parseArticles(software, { sources, site })
  }
  const parsePages: Parse<StaticPage> = async (sources) => {
    const { parsePage } = await import('../markdown/article')
    return sources.map((source) => parsePage(source, site))
  }
  await putKind(facts, new Sources(store, 'article:', config), articles, ARTICLES, parseArticles)
  await putKind(facts, new Sources(store, 'page:', config), pages, PAGES, parsePages)
}

async function putKind<T extends Article | StaticPage>(
  facts: Facts<PaperFacts>,
  sources: Sources,
  files: readonly ListedFile[],
  kind: Kind<T>,
  parse: Parse<T>,
): Promise<void> {
  for (const shown of sources.removed(files)) {
    sources.forget(shown)
    facts.put('source', shown, undefined)
    facts.put(kind.family, slugIn(shown), undefined)
    facts.put(kind.formerFamily, shown, undefined)
    putUnsound(facts, shown, undefined)
  }
  const candidates = sources.candidates(files)
  for (let from = 0; from < candidates.length; from += BATCH) {
    const changed = candidates.slice(from, from + BATCH).flatMap((found) => readIfChanged(found, sources))
    const readable = changed.flatMap(({ source }) => source ?? [])
    const parsed = readable.length === 0 ? [] : await parse(readable)
    for (const { path, source, problems, isEdited } of changed) {
      const text = source && parsed[readable.indexOf(source)]
      const checked = text ?? { problems }
      if (sources.wasSound(path) && (isEdited || !checked.value)) keepFormer(facts, path, kind)
      putText(facts, source ?? { path, text: '' }, checked, kind)
    }
  }
}

/** A changed file: its text, or the problems of a file that cannot be read. */
interface ChangedFile {
  path: string
  source?: SourceFile
  problems: Problem[]
  isEdited: boolean
}

function readIfChanged(file: ListedFile, sources: Sources): ChangedFile[] {
  const { value, problems } = readSource(file)
  const change = sources.record(file, value ? contentOf(value) : JSON.stringify(problems))
  if (change === 'same') return []
  return [{ path: file.shown, ...(value && { source: value }), problems, isEdited: change === 'edited' }]
}

/** Keeps the sound version of a text while its new version may have errors. */
function keepFormer<T extends Article | StaticPage>(facts: Facts<PaperFacts>, path: string, kind: Kind<T>): void {
  const former = facts.fact(kind.family, slugIn(path))
  if (former) facts.put(kind.formerFamily, path, former as Article & StaticPage)
}

/** Puts a parsed text with its problems, or marks it as unreadable. */
export function putText<T extends Article | StaticPage>(
  facts: Facts<PaperFacts>,
  { path, text }: SourceFile,
  { value, problems, unsound }: Parsed<T>,
  { family, rowsOf }: Kind<T>,
): void {
  const found = problemRows(problems, lists.readingProblems)
  const rows = value ? found : [...found, ...unreadableRows(path, titleIn(text))]
  facts.put('source', path, hashOfContent(text), rows)
  facts.put(family, slugIn(path), value as Article & StaticPage, value ? rowsOf(value) : [])
  putUnsound(facts, path, value ? undefined : unsound)
}

/** Puts what can be read of a text with errors, or that there is none at this path. */
export function putUnsound(facts: Facts<PaperFacts>, path: string, text: Article | undefined): void {
  if (!text && !facts.has('unsoundText', path)) return
  const files = text ? [...imageRows(imagesIn(text)), ...documentRows(text.documents)] : []
  facts.put('unsoundText', path, text, text ? [memberRow(lists.unsoundTexts, path), ...files] : [])
}

/** The text and the hidden characters removed from it: a change of either is an edit. */
function contentOf({ text, hidden = [] }: SourceFile): string {
  return hidden.length === 0 ? text : `${text}\0${JSON.stringify(hidden)}`
}

/** Rows of a text that is left out, so that links to it are not reported as errors too. */
export function unreadableRows(path: string, title = ''): Row[] {
  const slug = slugOf(path).value ?? proposedSlug(path)
  return [
    memberRow(lists.unreadable(slug), slug),
    memberRow(lists.unreadableTitle(fold(title)), slug),
    memberRow(lists.unreadableTexts, slug),
  ]
}

/** The title of a text whose header may not be readable. */
export function titleIn(text: string): string | undefined {
  return /^title:(.*)$/m.exec(text)?.[1]
}

function documentRows(documents: readonly DocumentLink[] = []): Row[] {
  return documents.map(({ path }) => memberRow(lists.documents, path))
}

function imageRows(images: readonly { src: string }[]): Row[] {
  return images.map(({ src }) => memberRow(lists.pictures, src))
}

export function slugIn(shown: string): string {
  return slugOf(shown).value ?? shown
}

/** Hashes what the parsing of a text depends on besides its bytes. */
export function parsingConfig(site: Site, code: string): string {
  return hashOf([code, parsingSettings(site)])
}

/** The settings that parsing may depend on: all but the front page, which changes every day. */
function parsingSettings({ front: _, ...site }: Site): unknown {
  return site
}
