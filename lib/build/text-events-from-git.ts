import type { Article } from '../article/article'
import type { TextEvent } from '../catalogue/facts/catalogue-facts'
import { releaseOf } from '../catalogue/release-date'
import { versionText } from '../catalogue/version-text'
import type { Software } from '../cli/software'
import { dateIn, secondsOf } from '../content/parse-date'
import { decode } from '../content/read-source'
import type { ListedFile } from '../content/walk-folder'
import { contentsOf } from '../history/git'
import type { Parsed } from '../markdown/article'
import type { Site } from '../site'
import type { TextChange } from './history-table'

/** Texts in memory at once. */
const BATCH = 2000

/** What the parsing of former texts depends on. */
export interface HistoryReading {
  software: Software
  folder: ListedFile
  site: Site
}

/** The events of each text, from its changes in Git, oldest first. */
export async function* historyEvents(
  histories: readonly TextChange[][],
  reading: HistoryReading,
): AsyncGenerator<{ slug: string; events: TextEvent[] }> {
  for (let from = 0; from < histories.length; from += BATCH) {
    const batch = histories.slice(from, from + BATCH)
    const parsed = await parseAll(batch.flat(), reading)
    for (const changes of batch) {
      const events = notInFuture(changes).map((change) => eventOf(change, parsed.get(keyOf(change)), reading.site))
      yield { slug: changes[0]?.slug ?? '', events }
    }
  }
}

/** Clamps each time to that of the next commit: the clocks of committers may disagree. */
function notInFuture(changes: readonly TextChange[]): TextChange[] {
  let next = Number.POSITIVE_INFINITY
  const latestFirst = changes.toReversed().map((change) => {
    next = Math.min(next, change.at)
    return { ...change, at: next }
  })
  return latestFirst.reverse()
}

const keyOf = ({ slug, blob }: TextChange): string => `${slug} ${blob}`

/** Parses former texts exactly as current texts are parsed. */
async function parseAll(changes: readonly TextChange[], { folder, site, software }: HistoryReading) {
  const wanted = new Map(changes.filter(({ blob }) => blob !== '').map((change) => [keyOf(change), change]))
  const contents = contentsOf(folder.path, [...new Set([...wanted.values()].map(({ blob }) => blob))])
  const texts = [...wanted].flatMap(([key, { slug, blob }]) => {
    const bytes = contents.get(blob)
    const source = bytes && decode(`${folder.shown}/articles/${slug}.md`, bytes).value
    return source ? [{ key, source }] : []
  })
  const { parseArticles } = await import('./parse-pool')
  const parsed = await parseArticles(software, { sources: texts.map(({ source }) => source), site })
  return new Map(texts.map(({ key }, index) => [key, parsed[index]]))
}

/** A former text may break rules that are younger than it: such a version is not shown. */
function eventOf({ at, blob }: TextChange, parsed: Parsed<Article> | undefined, { timezone }: Site): TextEvent {
  const article = parsed?.value
  if (blob === '') return { at, state: 'removed' }
  if (!article) return { at, state: 'unreadable' }
  if (article.draft || article.withdrawn !== undefined) return { at, state: 'private' }
  const from = Math.max(at, secondsOf(releaseOf(article), timezone))
  return { at, state: 'public', from, date: dateIn(timezone, from), text: versionText(article) }
}
