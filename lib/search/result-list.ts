import { shortDate } from '../french/dates'
import { joinAnd } from '../french/lists'
import { readingTime } from '../french/numbers'
import { searchWords } from '../french/words'
import { hueClass } from '../hue'
import { part } from '../reading-list/page-parts'
import { excerptOf, type IsMatch, markMatches, type TextPart } from './excerpt'
import { CARDS_PER_FILE, cardsPath, type ResultCard } from './index-format'
import type { SearchQuery } from './query-params'
import { type Hit, type IndexFetcher, queryTerms } from './run-query'
import { textOf } from './text-of'

const PAGE = 10

/** The list of results, ten at a time. */
export class ResultList {
  readonly #box: HTMLElement
  readonly #root: string
  readonly #load: IndexFetcher
  #hits: readonly Hit[] = []
  #isMatch: IsMatch = () => false

  /** `root` is the base path. */
  constructor(box: HTMLElement, root: string, load: IndexFetcher) {
    this.#box = box
    this.#root = root
    this.#load = load
  }

  async show(hits: readonly Hit[], { question, sorted }: SearchQuery) {
    const sought = queryTerms(question)
    this.#isMatch = ({ folded, term }) =>
      sought.some((word) => word.term === term || (word.isPrefix && folded.startsWith(word.folded)))
    this.#hits = sorted === 'date' ? hits.toSorted(newestFirst) : hits
    const list = part(this.#box, 'results')
    const [first, ...others] = this.#rows(0)
    // The first result does not wait for the others.
    list.replaceChildren(...(first ? [await first] : []))
    list.append(...(await Promise.all(others)))
    this.#offerMore()
  }

  async showMore() {
    const list = part(this.#box, 'results')
    const rows = await Promise.all(this.#rows(list.children.length))
    list.append(...rows)
    this.#offerMore()
    rows[0]?.querySelector<HTMLElement>('[data-part="title"]')?.focus()
  }

  #offerMore() {
    const left = this.#hits.length - part(this.#box, 'results').children.length
    const button = part(this.#box, 'more')
    button.hidden = left <= 0
    button.textContent = searchWords.more(Math.min(left, PAGE))
  }

  #rows(from: number): Promise<Element>[] {
    return this.#hits.slice(from, from + PAGE).map((hit) => this.#row(hit))
  }

  async #row({ year: { year }, article }: Hit): Promise<Element> {
    const cards = await this.#load.json<ResultCard[]>(cardsPath(year, article))
    const found = cards[article % CARDS_PER_FILE]
    const template = part(this.#box, 'result') as HTMLTemplateElement
    const row = document.importNode(template.content, true).firstElementChild as Element
    if (found) this.#fill(row, found)
    return row
  }

  #fill(row: Element, { href, title, deck = '', section, day, minutes, byline }: ResultCard) {
    const kicker = part(row, 'section') as HTMLAnchorElement
    kicker.textContent = section?.name ?? ''
    kicker.href = this.#root + (section?.href ?? '')
    if (section) row.firstElementChild?.classList.add(hueClass(section))
    else kicker.parentElement?.remove()
    const link = part(row, 'title') as HTMLAnchorElement
    link.href = this.#root + href
    write(link, markMatches(title, this.#isMatch))
    const text = part(row, 'text')
    write(text, markMatches(deck, this.#isMatch))
    const facts = [joinAnd(byline), shortDate({ day }), readingTime(minutes)]
    part(row, 'facts').textContent = facts.filter(Boolean).join('\u00a0· ')
    if (!row.querySelector('mark')) void this.#quote(text, this.#root + href)
  }

  /** What was asked for is in the text of the article: the passage comes from its page. */
  async #quote(element: Element, address: string) {
    const passage = excerptOf(await textOf(address), this.#isMatch)
    if (passage.length > 0) write(element, passage)
  }
}

function newestFirst(a: Hit, b: Hit): number {
  return Number(b.year.year) - Number(a.year.year) || b.article - a.article
}

function write(element: Element, parts: readonly TextPart[]) {
  element.replaceChildren(
    ...parts.map(({ text, isMatch }) => {
      if (!isMatch) return text
      const mark = document.createElement('mark')
      mark.textContent = text
      return mark
    }),
  )
}
