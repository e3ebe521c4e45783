/**
 * `<search-box>`: answers as one types. What was asked is in the form, and in the address of the page, which can be sent to somebody.
 * It fetches the paper's index when there is something to look for, or when the field is about to be used.
 */
import { searchWords } from '../../lib/french/words'
import { part, setText } from '../../lib/reading-list/page-parts'
import { moveFocusByArrow } from '../../lib/search/arrow-keys'
import { FacetList } from '../../lib/search/facet-list'
import { choicesOf, narrow } from '../../lib/search/facets'
import { fetchIndexFiles, rootOf } from '../../lib/search/fetch-index'
import type { IndexTable } from '../../lib/search/index-format'
import { parseQuery, queryAddress, type SearchQuery } from '../../lib/search/query-params'
import { ResultList } from '../../lib/search/result-list'
import { type IndexFetcher, openTable, queryTerms, runQuery, type SearchResults } from '../../lib/search/run-query'

const { results, none, near, try: tryThis, failed } = searchWords

/** Long enough for fingers to reach the next letter, short enough to seem at once. */
const PAUSE = 80
const WIDE = '(width >= 64rem)'

export class SearchBox extends HTMLElement {
  #listening = new AbortController()
  #timer = 0
  #turn = 0
  #load: IndexFetcher = fetchIndexFiles('')
  #table: Promise<IndexTable> | undefined
  #list = new ResultList(this, '', this.#load)

  connectedCallback() {
    const form = part(this, 'form') as HTMLFormElement
    this.#load = fetchIndexFiles(rootOf(form))
    this.#list = new ResultList(this, rootOf(form), this.#load)
    this.#listening = new AbortController()
    const { signal } = this.#listening
    form.addEventListener('submit', (event) => event.preventDefault(), { signal })
    form.addEventListener('submit', () => this.#answer(), { signal })
    form.addEventListener('input', () => this.#answerSoon(), { signal })
    form.addEventListener('focusin', () => void this.#open(), { signal })
    this.addEventListener('keydown', (event) => this.#press(event), { signal })
    part(this, 'more').addEventListener('click', () => this.#list.showMore(), { signal })
    const wide = matchMedia(WIDE)
    const unfold = () => part(this, 'refine').toggleAttribute('open', wide.matches)
    wide.addEventListener('change', unfold, { signal })
    unfold()
    this.#begin(parseQuery(new URLSearchParams(location.search)))
  }

  disconnectedCallback() {
    this.#listening.abort()
    clearTimeout(this.#timer)
    this.#turn += 1
  }

  get #field() {
    return part(this, 'form').querySelector('input') as HTMLInputElement
  }

  /** What the address asks for; the form alone cannot say it before its choices exist. */
  #begin(asked: SearchQuery) {
    this.#field.value = asked.question
    const sort = part(this, 'sort') as HTMLSelectElement
    sort.value = asked.sorted
    sort.disabled = false
    if (asked.question !== '') void this.#show(asked)
  }

  #answerSoon() {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.#answer(), PAUSE)
  }

  #answer() {
    clearTimeout(this.#timer)
    const form = new FormData(part(this, 'form') as HTMLFormElement)
    const asked = parseQuery(new URLSearchParams([...form].map(([name, value]) => [name, String(value)])))
    history.replaceState(null, '', queryAddress(asked, location.pathname))
    void this.#show(asked)
  }

  #open(): Promise<IndexTable> {
    this.#table ??= openTable(this.#load)
    this.#table.catch(() => {
      this.#table = undefined
    })
    return this.#table
  }

  /** Only the last question is answered, however long the others take. */
  async #show(asked: SearchQuery) {
    this.#turn += 1
    const turn = this.#turn
    try {
      const answer = await runQuery(asked.question, await this.#open(), this.#load)
      if (turn === this.#turn) await this.#write(asked, answer)
    } catch {
      if (turn === this.#turn) this.#say(failed)
    }
  }

  async #write(asked: SearchQuery, { hits, correction }: SearchResults) {
    const kept = narrow(hits, asked.chosen)
    const isAsked = queryTerms(asked.question).length > 0
    part(this, 'refine').hidden = part(this, 'order').hidden = hits.length === 0
    part(this, 'elsewhere').hidden = kept.length > 0
    // Begins with what has to be fetched.
    const shown = this.#list.show(kept, asked)
    new FacetList(this).show(choicesOf(hits, asked.chosen), asked.chosen)
    await shown
    this.#help(correction, isAsked && hits.length === 0)
    if (!isAsked) this.#say('')
    else this.#say(kept.length > 0 ? results(kept.length, asked.sorted) : none(asked.question))
  }

  #help(correction: string | undefined, isLost: boolean) {
    const help = part(this, 'help')
    help.replaceChildren(...(isLost && !correction ? [tryThis] : []))
    if (!correction) return
    const link = document.createElement('a')
    link.className = 'link'
    link.href = queryAddress({ ...parseQuery(new URLSearchParams()), question: correction }, location.pathname)
    link.textContent = correction
    help.append(`${near} `, link)
  }

  #press(event: KeyboardEvent) {
    const stops = [this.#field, ...part(this, 'results').querySelectorAll<HTMLElement>('[data-part="title"]')]
    if (moveFocusByArrow(event.key, stops)) event.preventDefault()
  }

  #say(text: string) {
    setText(part(this, 'status'), text)
  }
}

customElements.define('search-box', SearchBox)
