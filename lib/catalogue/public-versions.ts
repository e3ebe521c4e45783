import type { PublicVersion, TextEvent } from './facts/catalogue-facts'

/** In seconds. What was replaced sooner was hardly built, let alone read. */
const READ = 600

/**
 * What readers could read of an article, the oldest first, from the histories of the names that its
 * file has had. A text that was a draft, withdrawn, removed or to come begins anew: nothing of what
 * stood before is told. Versions with the same words are one.
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

/** The name that came first goes first, where one commit removed it and added the next one. */
function inOrder(histories: readonly (readonly TextEvent[])[]): TextEvent[] {
  const firstOf = ([event]: readonly TextEvent[]) => event?.at ?? 0
  const chain = histories.toSorted((a, b) => firstOf(a) - firstOf(b)).flat()
  return chain.sort((a, b) => a.at - b.at)
}

function isSame({ text }: PublicVersion, other: PublicVersion | undefined): boolean {
  return other !== undefined && wordsOf(text) === wordsOf(other.text)
}

/** Spaces are no words. */
function wordsOf(text: PublicVersion['text']): string {
  return JSON.stringify(text).replace(/\s+/g, ' ')
}
