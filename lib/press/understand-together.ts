import { availableParallelism } from 'node:os'
import type { Article } from '../article'
import type { SourceFile } from '../content/newsroom'
import { parseArticle } from '../markdown/article'
import type { Checked } from '../problem'
import type { Site } from '../site'
import { answerOf, startThread } from './thread'

/** Texts to be understood, each alone. */
export interface Pile {
  sources: SourceFile[]
  site: Site
}

/** Fewer texts are understood sooner than another thread is ready. */
const WORTH_A_THREAD = 400

/** In the order of the texts, with all cores. Who reads which changes nothing of them. */
export async function understandTogether(root: string, { sources, site }: Pile): Promise<Checked<Article>[]> {
  const readers = Math.max(1, Math.min(availableParallelism(), Math.floor(sources.length / WORTH_A_THREAD)))
  const piles = Array.from({ length: readers }, (_, reader) => sources.filter((_, at) => at % readers === reader))
  const others = piles.slice(1).map((pile) => understandApart(root, { sources: pile, site }))
  const ours = understandAll({ sources: piles[0] ?? [], site })
  const understood = [ours, ...(await Promise.all(others))]
  return sources.map((_, at) => understood[at % readers]?.[Math.floor(at / readers)] ?? { problems: [] })
}

export function understandAll({ sources, site }: Pile): Checked<Article>[] {
  return sources.map((source) => parseArticle(source, site))
}

function understandApart(root: string, pile: Pile): Promise<Checked<Article>[]> {
  return answerOf(startThread(root, 'understand', pile))
}
