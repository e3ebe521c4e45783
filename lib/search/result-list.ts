import type { SearchBoxWords } from '../language/element-words'
import { fill } from '../language/patterns/fill'
import { slugOf } from '../paths'
import { part } from '../reading-list/page-parts'
import { excerptOf, type IsMatch } from './excerpt'
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
  /** Texts are fetched for the rows that come into view only. */
  readonly #seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) this.#quote(target)
  })
  readonly #unquoted = new Map<Element, ResultCard>()
  #hits: readonly Hit[] = []

  /** `find` finds terms of other languages. */
  constructor(box: HTMLElement, load: IndexFetcher, style: Omit<ResultStyle, 'isMatch'>) {
    this.#box = box
    this.#load = load
    this.#words = style.words
    this.#style = { ...style, isMatch: () => false }
  }

  get length(): number {
    return part(this.#box, 'results').children.length
  }

  /** Makes the first rows, or as many as a reader had seen, and returns what puts them on the page. */
  async prepare(hits: readonly Hit[], { question, sorted }: SearchQuery, count = PAGE): Promise<() => void> {
    const terms = queryTerms(question)
    const isMatch: IsMatch = ({ folded, term }) =>
      terms.some((word) => word.term === term || (word.isPrefix && folded.startsWith(word.folded)))
    const ordered = sorted === 'date' ? hits.toSorted(newestFirst) : hits
    const cards = await this.#cards(ordered.slice(0, Math.max(PAGE, count)))
    return () => {
      this.#seen.disconnect()
      this.#unquoted.clear()
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
    if (!row.querySelector('mark')) {
      this.#unquoted.set(row, card)
      this.#seen.observe(row)
    }
    return row
  }

  /** Quotes the passage of the text that matches. Without one, the deck stays. */
  async #quote(row: Element) {
    const card = this.#unquoted.get(row)
    if (!card) return
    this.#unquoted.delete(row)
    this.#seen.unobserve(row)
    const text = await this.#load.json<string>(textPath(slugOf(card.href))).catch(() => '')
    const passage = excerptOf(text, this.#style.isMatch)
    if (passage !== '') writePassage(row, passage, card, this.#style)
  }
}

function newestFirst(a: Hit, b: Hit): number {
  return Number(b.year.year) - Number(a.year.year) || b.article - a.article
}
