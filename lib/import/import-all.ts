import { titleFinder } from '../text/title-finder'
import { withoutBareTitles } from './bare-titles'
import type { Destination } from './destination'
import { detectFormats, type SourcesByFormat } from './detect-formats'
import { importForeign } from './foreign/import-foreign'
import { importGhost } from './ghost/import-ghost'
import { importPages } from './html/import-page'
import type { Imported } from './imported-text'
import { LinkIndex } from './link-index'
import type { Losses } from './losses'
import { named } from './names'
import { importPasted } from './pasted/import-pasted'
import { Pictures } from './pictures'
import { type Plan, planTexts } from './plan'
import type { SourceEntry, SourceTree } from './read-tree'
import { relinked } from './relink'
import { importWordPress } from './wordpress/import-wordpress'

export interface ImportOptions {
  /** `--date`: for every text that has none. */
  date?: string
  today: string
  /** Files of `--media`, where pictures of other sites may be found. */
  media?: readonly SourceEntry[]
  tick?: (done: number, total: number) => void
}

/**
 * Everything that these sources become in this destination. Nothing is written. All texts have
 * their names before any link is followed, and all pictures are found before any text is validated.
 */
export function importAll(
  trees: readonly SourceTree[],
  destination: Destination,
  options: ImportOptions,
  losses: Losses,
): Plan {
  const { pasted, ...sources } = detectFormats(trees, options.today, losses)
  const imported = importSources(sources, options, losses)
  const pastes = importPasted(pasted, { ...options, targets: destination.articles }, losses)
  const texts = named([...pastes, ...imported.texts])
  const foreign = texts.slice(pastes.length)
  const names = new Set(texts.map(({ slug }) => slug))
  const others = destination.articles.filter(({ slug }) => !names.has(slug))
  const known = new Set(others.map(({ slug }) => slug))
  const find = titleFinder([...texts.map(({ slug, header }) => ({ slug, title: header.title })), ...others])
  const pictures = new Pictures([...(options.media ?? []), ...imported.files], losses)
  const links = {
    index: new LinkIndex(foreign, imported.origins),
    pictures,
    losses,
    isKnown: (slug: string) => known.has(slug),
    origin: destination.site.origin,
  }
  const total = foreign.length + texts.length
  const tick = options.tick ?? (() => {})
  const linked = foreign.map((text, at) => {
    tick(at, total)
    const { body, ...rest } = relinked(text, links)
    const findOther = (title: string) => otherThan(text.slug, find(title))
    return { ...rest, body: withoutBareTitles(body, findOther, text.from, losses) }
  })
  const plan = planTexts([...texts.slice(0, pastes.length), ...linked], imported.authors, destination, losses, (done) =>
    tick(foreign.length + done, total),
  )
  const copies = [...pictures.copies].map(([{ bytes }, path]) => ({ path, bytes }))
  return { ...plan, files: [...copies, ...plan.files] }
}

function otherThan(slug: string, found: string | undefined): string | undefined {
  return found === slug ? undefined : found
}

/** The texts of every source, in the order of the formats. */
function importSources(
  { texts, files, html, wordpress, ghost }: Omit<SourcesByFormat, 'pasted'>,
  options: ImportOptions,
  losses: Losses,
): Imported {
  const all = [
    importPages(html, options, losses),
    importForeign(texts, files, options, losses),
    ...wordpress.map((file) => importWordPress(file, options.today, losses)),
    ...ghost.map(({ path, data }) => importGhost(path, data, options.today, losses)),
  ]
  return {
    texts: all.flatMap((one) => one.texts),
    authors: all.flatMap(({ authors }) => authors),
    files: all.flatMap((one) => one.files),
    origins: all.flatMap(({ origins }) => origins),
  }
}
