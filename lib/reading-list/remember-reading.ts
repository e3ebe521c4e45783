import { fill } from '../phrasing/fill-template'
import { readingTime } from '../phrasing/numbers'
import type { ReadingWords } from '../phrasing/reading-words'
import { type Paragraph, paragraphsOf, percentageRead, placeIn, printsOf } from './article-paragraphs'
import { type ChangedParagraph, changedSince, changesInWords, markChanges } from './change-marks'
import { withProgress } from './list'
import { longDay } from './local-date'
import { paintPassages } from './passage-marks'
import { markReadCards } from './read-cards'
import { ReadingBar } from './reading-bar'
import { notesReadings, READ, type Reading, readReadings, withReading, writeReadings } from './readings'
import { changeSavedArticles, readSavedArticles } from './storage'

/** In milliseconds, between two measures of the progress. */
const PACE = 500

interface Options {
  signal: AbortSignal
  now: () => number
  words: ReadingWords
}

/**
 * Notes how far an article is read, if the reader keeps it or lets this browser note everything.
 * Tells what has changed since the last reading, and offers to go back to the place.
 */
export function rememberReading(host: HTMLElement, options: Options): void {
  const article = host.closest('article')
  const text = article?.querySelector('.prose')
  if (article && text) new ArticleMemory(host, article, text, options)
  markReadCards(document, options.words)
}

class ArticleMemory {
  readonly #slug: string
  readonly #minutes: number
  readonly #text: Element
  readonly #paragraphs: Paragraph[]
  readonly #now: () => number
  readonly #words: ReadingWords
  readonly #last: Reading | undefined
  #bar: ReadingBar | undefined
  #timer = 0

  constructor({ dataset }: HTMLElement, article: Element, text: Element, { signal, now, words }: Options) {
    this.#slug = dataset.slug ?? ''
    this.#minutes = Number(dataset.minutes)
    this.#text = text
    this.#paragraphs = paragraphsOf(article)
    this.#now = now
    this.#words = words
    this.#last = readReadings().find(({ slug }) => slug === this.#slug)
    const kept = readSavedArticles().find(({ slug }) => slug === this.#slug)
    if (kept?.passages) paintPassages(text, kept.passages)
    if (this.#last) this.#welcome(this.#last, signal)
    this.#follow(signal)
  }

  #welcome(last: Reading, signal: AbortSignal): void {
    const changed = changedSince(last, this.#paragraphs)
    const place = location.hash === '' ? this.#placeOf(last) : undefined
    if (changed.length === 0 && !place) return
    const sentences = [
      changed.length > 0 && fill(this.#words.since, longDay(last.at), changesInWords(changed, this.#words)),
      place && fill(this.#words.left, this.#percentageAt(place), readingTime(this.#minutesAfter(place))),
    ]
    const bar = new ReadingBar(this.#text, this.#words.yours, sentences.filter(Boolean).join(' '))
    if (changed.length > 0) this.#offerChanges(bar, changed, signal)
    if (place) bar.addButton(this.#words.resume, () => this.#goTo(place, bar))
    bar.addButton(this.#words.close, () => bar.remove())
    signal.addEventListener('abort', () => bar.remove())
    this.#bar = bar
  }

  #offerChanges(bar: ReadingBar, changed: readonly ChangedParagraph[], signal: AbortSignal): void {
    signal.addEventListener('abort', markChanges(changed, this.#words))
    let at = -1
    bar.addButton(this.#words.nextChange, () => {
      at = (at + 1) % changed.length
      show(changed[at]?.element)
    })
  }

  /** The paragraph where the reader was, unless it is on the first screen or the text was read. */
  #placeOf({ place, progress }: Reading): HTMLElement | undefined {
    const element = this.#paragraphs.find(({ print }) => print === place)?.element
    const isFar = element && element.getBoundingClientRect().top + scrollY > innerHeight
    return isFar && progress < READ ? element : undefined
  }

  #goTo(place: HTMLElement, bar: ReadingBar): void {
    bar.remove()
    place.tabIndex = -1
    show(place)
  }

  #percentageAt(place: Element): number {
    const { top, height } = this.#text.getBoundingClientRect()
    return Math.round((100 * (place.getBoundingClientRect().top - top)) / Math.max(1, height))
  }

  #minutesAfter(place: Element): number {
    return Math.max(1, Math.round((this.#minutes * (100 - this.#percentageAt(place))) / 100))
  }

  #follow(signal: AbortSignal): void {
    const soon = () => {
      this.#timer ||= window.setTimeout(() => this.#note(), PACE)
    }
    addEventListener('scroll', soon, { signal, passive: true })
    addEventListener('pagehide', () => this.#timer && this.#note(), { signal })
    signal.addEventListener('abort', () => clearTimeout(this.#timer))
    // The reader may have scrolled before this script ran.
    if (scrollY > 0) soon()
  }

  #note(): void {
    this.#timer = 0
    const kept = readSavedArticles().find(({ slug }) => slug === this.#slug)
    if (!kept && !notesReadings()) return
    const known = readReadings().find(({ slug }) => slug === this.#slug)
    const progress = Math.max(percentageRead(this.#text), known?.progress ?? 0)
    if (kept && progress > kept.progress) changeSavedArticles((list) => withProgress(list, this.#slug, progress))
    // While a place is offered, reading the head of the article does not replace it.
    const place = this.#bar?.isShown && known ? known.place : placeIn(this.#paragraphs)
    const [head, prints] = [printsOf(this.#paragraphs, true), printsOf(this.#paragraphs, false)]
    writeReadings(withReading(readReadings(), { slug: this.#slug, at: this.#now(), progress, place, head, prints }))
  }
}

function show(element: HTMLElement | undefined): void {
  element?.scrollIntoView({ block: 'center' })
  element?.focus({ preventScroll: true })
}
