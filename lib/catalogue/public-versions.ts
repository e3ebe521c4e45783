import type { PublicVersion, TextEvent } from './facts/catalogue-facts'

/** In seconds. A version replaced sooner was probably never published. */
const READ = 600

/**
 * The versions of an article that readers could read, the oldest first, from the histories of all
 * the names of its file. A text that was a draft, withdrawn, removed or scheduled starts again: its
 * earlier versions are left out. Two versions with the same words are one.
 */
export function publicVersions(histories: readonly (readonly TextEvent[])[]): PublicVersion[] {
  let versions: PublicVersion[] = []
  const events = inOrder(histories).filter(({ state }) => state !== 'unreadable')
  for (const [index, event] of events.entries()) {
    const next = events[index + 1]
    const isRenamed = event.state === 'removed' && next?.at === event.at
    if (isRenamed) continue
    if (event.state !== 'public' || event.from > event.at) versions = []
    if (event.state !== 'public' || (next && next.at - event.from < READ)) continue
    if (!isSame(event, versions.at(-1))) versions.push({ date: event.date, text: event.text })
  }
  return versions
}

/** Events by time. When one commit renames the file, its old name comes before its new one. */
function inOrder(histories: readonly (readonly TextEvent[])[]): TextEvent[] {
  const firstOf = ([event]: readonly TextEvent[]) => event?.at ?? 0
  const chain = histories.toSorted((a, b) => firstOf(a) - firstOf(b)).flat()
  return chain.sort((a, b) => a.at - b.at)
}

function isSame({ text }: PublicVersion, other: PublicVersion | undefined): boolean {
  return other !== undefined && wordsOf(text) === wordsOf(other.text)
}

/** A change of spaces is not a change of words. */
function wordsOf(text: PublicVersion['text']): string {
  return JSON.stringify(text).replace(/\s+/g, ' ')
}
