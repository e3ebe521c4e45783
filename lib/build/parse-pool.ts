import { availableParallelism } from 'node:os'
import type { Article } from '../article/article'
import type { Software } from '../cli/software'
import { messageOf, startWorker } from '../cli/start-worker'
import type { SourceFile } from '../content/newsroom'
import { pasteProblem } from '../import/pasted/proposal'
import { type Parsed, parseArticle } from '../markdown/article'
import type { Site } from '../site'

export interface ParseBatch {
  sources: SourceFile[]
  site: Site
}

/** One worker parses this many texts in the time that another one takes to start. */
const TEXTS_PER_WORKER = 400

/** Parses texts on all cores; keeps their order, whatever the number of workers. */
export async function parseArticles(software: Software, { sources, site }: ParseBatch): Promise<Parsed<Article>[]> {
  const count = Math.max(1, Math.min(availableParallelism(), Math.floor(sources.length / TEXTS_PER_WORKER)))
  const shares = Array.from({ length: count }, (_, share) => sources.filter((_, at) => at % count === share))
  const others = shares.slice(1).map((share) => parseInWorker(software, { sources: share, site }))
  const ours = parseBatch({ sources: shares[0] ?? [], site })
  const parsed = [ours, ...(await Promise.all(others))]
  return sources.map((_, at) => parsed[at % count]?.[Math.floor(at / count)] ?? { problems: [] })
}

export function parseBatch({ sources, site }: ParseBatch): Parsed<Article>[] {
  return sources.map((source) => {
    const { problems, ...parsed } = parseArticle(source, site)
    return { ...parsed, problems: [...problems, ...pasteProblem(source)] }
  })
}

function parseInWorker(software: Software, batch: ParseBatch): Promise<Parsed<Article>[]> {
  return messageOf(startWorker(software, 'parse', batch))
}
