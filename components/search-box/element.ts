/**
 * `<search-box>`: answers while the reader types. The query is in the form and in the address of
 * the page, which can be shared. The index is fetched when there is a query, or when the field gets
 * the focus.
 */
import type { SearchBoxWords } from '../../lib/language/element-words'
import { fill, fillCount } from '../../lib/phrasing/fill-template'
import { groupedBy } from '../../lib/phrasing/numbers'
import { part, setText, wordsOf } from '../../lib/reading-list/page-parts'
import { moveFocusByArrow } from '../../lib/search/arrow-keys'
import { FacetList } from '../../lib/search/facet-list'
import { choicesOf, narrow } from '../../lib/search/facets'
import { fetchIndexFiles, rootOf } from '../../lib/search/fetch-index'
import type { IndexFetcher } from '../../lib/search/index-format'
import { type IndexTable, NAMES, type NamedPage } from '../../lib/search/index-format'
import { matchNames } from '../../lib/search/match-names'
import { nameLinks } from '../../lib/search/name-links'
import { parseQuery, queryAddress, type SearchQuery } from '../../lib/search/query-params'
import { queryTerms } from '../../lib/search/query-terms'
import { ResultList } from '../../lib/search/result-list'
import { openTable, runQuery, type SearchResults } from '../../lib/search/run-query'
import { termsOf } from '../../lib/search/terms-of'

/** In milliseconds: long enough to type the next letter, short enough to seem immediate. */
const PAUSE = 80
const WIDE = '(width >= 64rem)'

/** The state of a page that the reader left, kept in its history entry. */
interface Left {
  rows: number
  top: number
}

export class SearchBox extends HTMLElement {
  #listening = new AbortController()
  #timer = 0
  #turn = 0
  /** Whether the reader has typed on this page: until then, nothing may move. */
  #isTyped = false
  #load: IndexFetcher = fetchIndexFiles({ action: '' })
  #table: Promise<IndexTable> | undefined
  readonly #words = wordsOf<SearchBoxWords>(this)
  #style = { root: '', words: this.#words, find: termsOf(this) }
  #list = new ResultList(this, this.#load, this.#style)

  connectedCallback() {
    const form = part(this, 'form') as HTMLFormElement
    this.#load = fetchIndexFiles(form)
    this.#style = { ...this.#style, root: rootOf(form) }
    this.#list = new ResultList(this, this.#load, this.#style)
    this.#listening = new AbortController()
    const { signal } = this.#listening
    form.addEventListener('submit', (event) => event.preventDefault(), { signal })
    form.addEventListener('submit', () => this.#answer(), { signal })
    form.addEventListener('input', () => this.#answerSoon(), { signal })
    form.addEventListener('focusin', () => void this.#open(), { signal })
    this.addEventListener('keydown', (event) => this.#press(event), { signal })
    part(this, 'more').addEventListener('click', () => this.#list.showMore(), { signal })
    addEventListener('pagehide', () => this.#leave(), { signal })
    const wide = window.matchMedia?.(WIDE)
    const unfold = () => part(this, 'refine').toggleAttribute('open', wide?.matches ?? false)
    wide?.addEventListener('change', unfold, { signal })
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

  /** Answers the query in the address, and restores the scroll position of the page. */
  #begin(query: SearchQuery) {
    this.#field.value = query.question
    const sort = part(this, 'sort') as HTMLSelectElement
    sort.value = query.sorted
    sort.disabled = false
    if (query.question === '') return
    part(this, 'elsewhere').hidden = true
    const left = history.state as Left | null
    if (left) history.scrollRestoration = 'manual'
    void this.#show(query, left?.rows).then(() => left && scrollTo({ top: left.top, behavior: 'instant' }))
  }

  #leave() {
    const left: Left = { rows: this.#list.length, top: scrollY }
    if (left.rows > 0) history.replaceState(left, '')
  }

  #answerSoon() {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.#answer(), PAUSE)
  }

  #answer() {
    clearTimeout(this.#timer)
    this.#isTyped = true
    const form = new FormData(part(this, 'form') as HTMLFormElement)
    const query = parseQuery(new URLSearchParams([...form].map(([name, value]) => [name, String(value)])))
    history.replaceState(null, '', queryAddress(query, location.pathname))
    void this.#show(query)
  }

  #open(): Promise<IndexTable> {
    this.#table ??= openTable(this.#load)
    this.#table.catch(() => {
      this.#table = undefined
    })
    return this.#table
  }

  /** Shows the answer of the last query only, however long the others take. */
  async #show(query: SearchQuery, rows?: number) {
    this.#turn += 1
    const turn = this.#turn
    try {
      const results = await runQuery(query.question, await this.#open(), this.#load)
      const names = matchNames(query.question, await this.#load.json<NamedPage[]>(NAMES), this.#words.nameKinds)
      const kept = narrow(results.hits, query.chosen)
      const showRows = await this.#list.prepare(kept, query, rows)
      if (turn !== this.#turn) return
      showRows()
      this.#write(query, results, kept.length, names)
    } catch {
      if (turn === this.#turn) this.#say(this.#words.failed)
    }
  }

  #write(
    { question, chosen, sorted }: SearchQuery,
    { hits, correction }: SearchResults,
    count: number,
    names: NamedPage[],
  ) {
    const hasTerms = queryTerms(question).length > 0
    const { results, none, signsOnly, thousands } = this.#words
    if (hits.length > 0) delete this.dataset.idle
    else this.dataset.idle = this.#isTyped ? 'none' : ''
    part(this, 'elsewhere').hidden = count > 0
    part(this, 'names').replaceChildren(...nameLinks(names, this.#style))
    new FacetList(this, this.#words.facets, this.#style.find).show(choicesOf(hits, chosen), chosen)
    this.#help(names.length > 0 ? undefined : correction, hasTerms && hits.length === 0)
    if (!hasTerms) this.#say(question.trim() === '' ? '' : signsOnly)
    else this.#say(count > 0 ? fillCount(results[sorted], count, groupedBy(count, thousands)) : fill(none, question))
  }

  #help(correction: string | undefined, isLost: boolean) {
    const help = part(this, 'help')
    help.replaceChildren(...(isLost && !correction ? [this.#words.try] : []))
    if (!correction) return
    const link = document.createElement('a')
    link.className = 'link'
    link.href = queryAddress({ ...parseQuery(new URLSearchParams()), question: correction }, location.pathname)
    link.textContent = correction
    help.append(`${this.#words.near} `, link)
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
