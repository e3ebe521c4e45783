import { toggleArticle } from '../offline/toggle-article'
import { readingWords } from '../reading-list/reading-words'
import { rememberReading } from '../reading-list/remember-reading'
import { offerPassages } from './passage-bar'

/** A signal that the page is left, and a clock in milliseconds since 1970. */
interface Options {
  signal: AbortSignal
  now: () => number
}

/**
 * What an article offers to a reader who keeps it, comes back to it or selects a passage. One
 * script holds all three; most readers do not load it.
 */
export interface ReaderTools {
  toggle: (status: Element) => void
  remember: () => void
  offerPassages: () => void
}

export async function openReaderTools(host: HTMLElement, { signal, now }: Options): Promise<ReaderTools> {
  const words = await readingWords()
  const used = new Set<string>()
  /** Runs `act` once a page, and not after the page is left. */
  const once = (name: string, act: () => void) => {
    if (signal.aborted || used.has(name)) return
    used.add(name)
    act()
  }
  return {
    toggle: (status) => toggleArticle(host, status, words, new Date(now()).toISOString()),
    remember: () => once('remember', () => rememberReading(host, { signal, now, words })),
    offerPassages: () => once('offerPassages', () => offerPassages(host, { signal, now, words })),
  }
}
