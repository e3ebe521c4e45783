import { withoutBareTitles } from './bare-titles'
import { importForeign } from './foreign/foreign'
import { importGhost } from './ghost/ghost'
import { importHtml } from './html/page'
import { titleFinder } from './likeness'
import { LinkIndex } from './link-index'
import type { Losses } from './losses'
import { named } from './names'
import { importPasted } from './pasted/pasted'
import { Pictures } from './pictures'
import type { Imported } from './piece'
import { type Plan, planTexts } from './plan'
import type { SourceEntry, SourceTree } from './read-tree'
import { relinked } from './relink'
import { type Sorted, sorted } from './sorting'
import type { Destination } from './target'
import { importWordPress } from './wordpress/wordpress'

export interface ImportOptions {
  /** `--date`: for every text that says none. */
  date?: string
  today: string
  /** Files of `--media`, where pictures of other sites may be found. */
  media?: readonly SourceEntry[]
  tick?: (done: number, total: number) => void
}

/**
 * Everything that these sources become in this destination. Nothing is written. All texts have their names before any link is followed,
 * and all pictures are found before any text is judged.
 */
export function importAll(
  trees: readonly SourceTree[],
  destination: Destination,
  options: ImportOptions,
  losses: Losses,
): Plan {
  const { pasted, ...source } = sorted(trees, options.today, losses)
  const brought = broughtBy(source, options, losses)
  const texts = importPasted(pasted, { ...options, targets: destination.articles }, losses)
  const pieces = named([...texts, ...brought.pieces])
  const foreign = pieces.slice(texts.length)
  const own = pieces.map(({ slug, header }) => ({ slug, title: header.title }))
  const names = new Set(own.map(({ slug }) => slug))
  const others = destination.articles.filter(({ slug }) => !names.has(slug))
  const known = new Set(others.map(({ slug }) => slug))
  const find = titleFinder([...own, ...others])
  const pictures = new Pictures([...(options.media ?? []), ...brought.files], losses)
  const links = {
    index: new LinkIndex(foreign, brought.origins),
    pictures,
    losses,
    isKnown: (slug: string) => known.has(slug),
  }
  const total = foreign.length + pieces.length
  const tick = options.tick ?? (() => {})
  const linked = foreign.map((piece, at) => {
    tick(at, total)
    const { body, ...rest } = relinked(piece, links)
    return { ...rest, body: withoutBareTitles(body, (title) => otherThan(piece.slug, find(title)), piece.from, losses) }
  })
  const plan = planTexts([...pieces.slice(0, texts.length), ...linked], brought.authors, destination, losses, (done) =>
    tick(foreign.length + done, total),
  )
  const copies = [...pictures.copies].map(([{ bytes }, path]) => ({ path, bytes }))
  return { ...plan, files: [...copies, ...plan.files] }
}

function otherThan(slug: string, found: string | undefined): string | undefined {
  return found === slug ? undefined : found
}

/** The texts of every source, in the order of the formats. */
function broughtBy(
  { texts, files, html, wordpress, ghost }: Omit<Sorted, 'pasted'>,
  options: ImportOptions,
  losses: Losses,
): Imported {
  const pages = html.map((file) => importHtml(file, options, losses))
  const all = [
    { pieces: pages, authors: [], files: [], origins: [] },
    importForeign(texts, files, options, losses),
    ...wordpress.map(({ path, text }) => importWordPress(path, text, options.today, losses)),
    ...ghost.map(({ path, data }) => importGhost(path, data, options.today, losses)),
  ]
  return {
    pieces: all.flatMap(({ pieces }) => pieces),
    authors: all.flatMap(({ authors }) => authors),
    files: all.flatMap(({ files: own }) => own),
    origins: all.flatMap(({ origins }) => origins),
  }
}
