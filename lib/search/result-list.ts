import type { SearchBoxWords } from '../language/element-words'
import { slugOf } from '../paths'
import { fill } from '../phrasing/fill-template'
import { part } from '../reading-list/page-parts'
import { excerptOf, type IsMatch, openingOf } from './excerpt'
import { endAfterWord } from './fit-words-in-box'
import type { Hit } from './hit'
import { CARDS_PER_FILE, cardsPath, type IndexFetcher, type ResultCard, textPath } from './index-format'
import type { SearchQuery } from './query-params'
import { queryTerms } from './query-terms'
import { fillResult, type ResultStyle, writePassage } from './result-row'

const PAGE = 10

/** The list of results, ten at a time. */
export class ResultList {
  readonly #box: HTMLElement
  readonly #load: IndexFetcher
  readonly #words: SearchBoxWords
  #style: ResultStyle
  /** Fetches the text of a row once it is visible, or at once without an IntersectionObserver. */
  readonly #seen =
    window.IntersectionObserver &&
    new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) this.#complete(target)
    })
  readonly #unseen = new Map<Element, ResultCard>()
  #hits: readonly Hit[] = []

  /** `find` finds foreign terms in a text. */
  constructor(box: HTMLElement, load: IndexFetcher, style: Omit<ResultStyle, 'isMatch'>) {
    this.#box = box
    this.#load = load
    this.#words = style.words
    this.#style = { ...style, isMatch: () => false }
  }

  get length(): number {
    return part(this.#box, 'results').children.length
  }

  /** Builds the first rows, or as many as the reader had seen. Returns what shows them. */
  async prepare(hits: readonly Hit[], { question, sorted }: SearchQuery, count = PAGE): Promise<() => void> {
    const terms = queryTerms(question)
    const isMatch: IsMatch = ({ folded, term }) =>
      terms.some((word) => word.term === term || (word.isPrefix && folded.startsWith(word.folded)))
    const ordered = sorted === 'date' ? hits.toSorted(newestFirst) : hits
    const cards = await this.#cards(ordered.slice(0, Math.max(PAGE, count)))
    return () => {
      this.#seen?.disconnect()
      this.#unseen.clear()
      this.#hits = ordered
      this.#style = { ...this.#style, isMatch }
      part(this.#box, 'results').replaceChildren(...cards.map((card) => this.#row(card)))
      this.#offerMore()
    }
  }

  async showMore() {
    const cards = await this.#cards(this.#hits.slice(this.length, this.length + PAGE))
    const rows = cards.map((card) => this.#row(card))
    part(this.#box, 'results').append(...rows)
    this.#offerMore()
    rows[0]?.querySelector<HTMLElement>('[data-part="title"]')?.focus()
  }

  #offerMore() {
    const left = this.#hits.length - this.length
    const button = part(this.#box, 'more')
    button.hidden = left <= 0
    button.textContent = fill(this.#words.more, Math.min(left, PAGE))
  }

  #cards(hits: readonly Hit[]): Promise<ResultCard[]> {
    const cards = hits.map(async ({ year: { year }, article }) => {
      const file = await this.#load.json<ResultCard[]>(cardsPath(year, article))
      return file[article % CARDS_PER_FILE]
    })
    return Promise.all(cards).then((found) => found.flatMap((card) => card ?? []))
  }

  #row(card: ResultCard): Element {
    const template = part(this.#box, 'result') as HTMLTemplateElement
    const row = document.importNode(template.content, true).firstElementChild as Element
    fillResult(row, card, this.#style)
    this.#unseen.set(row, card)
    if (this.#seen) this.#seen.observe(row)
    else void this.#complete(row)
    return row
  }

  /** Quotes the text if there is no deck, or if nothing matches. Ends each passage after a word. */
  async #complete(row: Element) {
    const card = this.#unseen.get(row)
    if (!card) return
    this.#unseen.delete(row)
    this.#seen?.unobserve(row)
    const style = this.#style
    const write = (words: string) => writePassage(row, words, card, style)
    const passage = card.deck && row.querySelector('mark') ? card.deck : await this.#passage(card)
    if (passage !== card.deck) write(passage)
    endAfterWord(part(row, 'text'), passage, write)
  }

  /** The matching passage of the text; otherwise the deck, or the beginning of the text. */
  async #passage({ href, deck }: ResultCard): Promise<string> {
    const text = await this.#load.json<string>(textPath(slugOf(href))).catch(() => '')
    return excerptOf(text, this.#style.isMatch) || (deck ?? openingOf(text))
  }
}

function newestFirst(a: Hit, b: Hit): number {
  return Number(b.year.year) - Number(a.year.year) || b.article - a.article
}
