import { fnv1a } from '../text/hash'

/** How a paragraph of the current text compares with the text that the reader had read. */
export type Change = 'same' | 'changed' | 'new'

/**
 * At most seven characters for the words of a paragraph, whatever the spaces between them, so that
 * typography is not a change. Two paragraphs collide once in four billion.
 */
export function fingerprint(text: string): string {
  return fnv1a(text.normalize().replace(/\s+/g, ' ').trim()).toString(36)
}

/**
 * Compares the paragraphs of a text with those that were read. Between two unchanged paragraphs, as
 * many are changed as have disappeared; any others are new.
 */
export function compare(before: readonly string[], now: readonly string[]): Change[] {
  const known = new Set(before)
  const present = new Set(now)
  let from = 0
  let gone = 0
  return now.map((print, at) => {
    if (known.has(print)) {
      from = before.indexOf(print) + 1
      gone = 0
      return 'same'
    }
    if (at === 0 || known.has(now[at - 1] ?? '')) gone = goneAfter(before, from, present)
    gone -= 1
    return gone >= 0 ? 'changed' : 'new'
  })
}

/** How many of the next old paragraphs are no longer in the text. */
function goneAfter(before: readonly string[], from: number, present: ReadonlySet<string>): number {
  const following = before.slice(from)
  const until = following.findIndex((print) => present.has(print))
  return until === -1 ? following.length : until
}
