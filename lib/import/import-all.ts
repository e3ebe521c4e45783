import { withoutHidden } from '../content/hidden-characters'
import { documentKind } from '../document'
import { withoutBareTitles } from './bare-titles'
import { CopiedFiles } from './copied-files'
import type { Destination } from './destination'
import { detectFormats } from './detect-formats'
import { named } from './file-names'
import { importForeign } from './foreign/import-foreign'
import { importGhost } from './ghost/import-ghost'
import { importPages } from './html/import-page'
import type { Imported, ImportedText } from './imported-text'
import { LinkIndex } from './link-index'
import type { Losses } from './losses'
import { importPasted } from './pasted/import-pasted'
import type { PastedFile } from './pasted/open-pasted'
import { type Plan, type PlannedFile, planTexts } from './plan'
import { privateMark, privatePath } from './private-names'
import { readAlsoItems } from './read-also-items'
import type { SourceEntry, SourceTree } from './read-tree'
import { relinked } from './relink'
import { importWordPress } from './wordpress/import-wordpress'

/** Settings and registries of the source. */
const DATA = /\.(?:json|txt)$/i

interface ImportOptions {
  /** `--date`: the date of texts without one. */
  date?: string
  today: string
  /** Files of `--media`, where pictures of other sites may be found. */
  media?: readonly SourceEntry[]
  tick?: (done: number, total: number) => void
}

/**
 * Converts these sources for this destination, without writing anything. All texts get names before
 * links are resolved, and all pictures are found before texts are validated.
 */
export function importAll(
  trees: readonly SourceTree[],
  destination: Destination,
  options: ImportOptions,
  losses: Losses,
): Plan {
  const sources = trees.map((tree) => importTree(tree, options, losses))
  const pasted = sources.flatMap((source) => source.pasted)
  const pastes = importPasted(pasted, { ...options, targets: destination.articles }, losses)
  const texts = named([...pastes, ...sources.flatMap((source) => source.texts)])
  const total = 2 * texts.length - pastes.length
  const tick = options.tick ?? (() => {})
  const { linked, copies } = followLinks(
    sources,
    texts.slice(pastes.length),
    texts,
    destination,
    options,
    losses,
    (done) => tick(done, total),
  )
  const authors = sources.flatMap((source) => source.authors)
  const plan = planTexts([...texts.slice(0, pastes.length), ...linked], authors, destination, losses, (done) =>
    tick(linked.length + done, total),
  )
  return { ...plan, files: [...copies, ...plan.files] }
}

/**
 * Resolves the links and pictures of each source separately: paths and addresses are valid within
 * one source.
 */
function followLinks(
  sources: readonly Imported[],
  foreign: readonly ImportedText[],
  all: readonly ImportedText[],
  destination: Destination,
  options: ImportOptions,
  losses: Losses,
  tick: (done: number) => void,
): { linked: ImportedText[]; copies: PlannedFile[] } {
  const names = new Set(all.map(({ slug }) => slug))
  const others = destination.articles.filter(({ slug }) => !names.has(slug))
  const known = new Set(others.map(({ slug }) => slug))
  const articles = all.map(({ slug, header }) => ({ slug, title: header.title }))
  const itemFor = readAlsoItems([...articles, ...others], losses)
  const targets = new Set<string>()
  const linked: ImportedText[] = []
  const copies: PlannedFile[] = []
  for (const source of sources) {
    const texts = foreign.slice(linked.length, linked.length + source.texts.length)
    const files = new CopiedFiles([...(options.media ?? []), ...source.files], targets, losses)
    const index = new LinkIndex(texts, source.origins)
    const { origin } = destination.site
    const links = { index, files, losses, isKnown: (slug: string) => known.has(slug), origin }
    for (const text of texts) {
      const followed = relinked(text, links)
      linked.push({ ...followed, body: withoutBareTitles(followed, itemFor, losses) })
      tick(linked.length)
    }
    for (const [{ bytes }, path] of files.copies) copies.push({ path, bytes })
    for (const file of source.files)
      if (documentKind(file.path) !== undefined && !DATA.test(file.path) && !files.copies.has(file))
        losses.note('document qu’aucun texte ne cite', 'dropped', file.path, file.path)
  }
  return { linked, copies }
}

/** The texts of one source, in the order of the formats. */
function importTree(tree: SourceTree, options: ImportOptions, losses: Losses): Imported & { pasted: PastedFile[] } {
  const { pasted, texts, files, html, wordpress, ghost } = detectFormats(tree, options.today, losses)
  const all = [
    importPages(html, files, options, losses),
    importForeign(texts, files, options, losses),
    ...wordpress.map((file) => importWordPress(file, options.today, losses)),
    ...ghost.map(({ path, data }) => importGhost(path, data, options.today, losses)),
  ]
  const folder = privatePath(`${tree.name}/`)
  const reasonsFor = ({ header: { title } }: ImportedText) => {
    const mark = privateMark(title)
    return mark === '' ? folder : [...folder, `« ${mark.trim()} »`]
  }
  return {
    pasted: pasted.map((one) => ({ ...one, reasons: [...folder, ...(one.reasons ?? [])] })),
    texts: all
      .flatMap((one) => one.texts)
      .map((text) => ({ ...visible(text), reasons: [...reasonsFor(text), ...text.reasons] })),
    authors: all.flatMap(({ authors }) => authors),
    files: all.flatMap((one) => one.files),
    origins: all.flatMap(({ origins }) => origins),
  }
}

/** A text without control characters, which XML and terminals refuse. */
function visible(text: ImportedText): ImportedText {
  const { title, description } = text.header
  const deck = description === undefined ? {} : { description: withoutHidden(description) }
  return { ...text, header: { ...text.header, title: withoutHidden(title), ...deck }, body: withoutHidden(text.body) }
}
