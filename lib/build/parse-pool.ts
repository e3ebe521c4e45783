import { availableParallelism } from 'node:os'
import type { Article } from '../article'
import { messageOf, startWorker } from '../cli/worker'
import type { SourceFile } from '../content/newsroom'
import { parseArticle } from '../markdown/article'
import type { Checked } from '../problem'
import type { Site } from '../site'

/** Texts to be understood, each alone. */
export interface ParseBatch {
  sources: SourceFile[]
  site: Site
}

/** Fewer texts are understood sooner than another thread is ready. */
const TEXTS_PER_WORKER = 400

/** In the order of the texts, with all cores. Who reads which changes nothing of them. */
export async function parseArticles(root: string, { sources, site }: ParseBatch): Promise<Checked<Article>[]> {
  const readers = Math.max(1, Math.min(availableParallelism(), Math.floor(sources.length / TEXTS_PER_WORKER)))
  const piles = Array.from({ length: readers }, (_, reader) => sources.filter((_, at) => at % readers === reader))
  const others = piles.slice(1).map((pile) => parseInWorker(root, { sources: pile, site }))
  const ours = parseBatch({ sources: piles[0] ?? [], site })
  const understood = [ours, ...(await Promise.all(others))]
  return sources.map((_, at) => understood[at % readers]?.[Math.floor(at / readers)] ?? { problems: [] })
}

export function parseBatch({ sources, site }: ParseBatch): Checked<Article>[] {
  return sources.map((source) => parseArticle(source, site))
}

function parseInWorker(root: string, pile: ParseBatch): Promise<Checked<Article>[]> {
  return messageOf(startWorker(root, 'understand', pile))
}
