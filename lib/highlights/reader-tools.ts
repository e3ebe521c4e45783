import { toggleArticle } from '../offline/toggle-article'
import { paintPassages } from '../reading-list/passage-marks'
import { ReadingBar } from '../reading-list/reading-bar'
import { readingWords } from '../reading-list/reading-words'
import { rememberReading } from '../reading-list/remember-reading'
import { runningText } from '../reading-list/running-text'
import { changeSavedArticles, readSavedArticles } from '../reading-list/storage'

/** A signal that the page is left, and a clock in milliseconds since 1970. */
interface Options {
  signal: AbortSignal
  now: () => number
}

/**
 * What an article offers to a reader who keeps it, comes back to it or selects a passage. Most
 * readers do not load this script, and few of those who do load that of passages.
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
  const toggle = (status: Element) => toggleArticle(host, status, words, new Date(now()).toISOString())
  const tools = { ReadingBar, paintPassages, runningText, readSavedArticles, changeSavedArticles, toggle }
  return {
    toggle,
    remember: () => once('remember', () => rememberReading(host, { signal, now, words })),
    offerPassages: () =>
      once('offerPassages', async () => {
        const passages = await import('./passage-bar').catch(() => undefined)
        if (!signal.aborted) passages?.offerPassages(host, { signal, words, tools })
      }),
  }
}
