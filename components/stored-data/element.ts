/** `<stored-data>`: how much this browser stores of each item, and buttons to erase it. */
import type { StoredDataWords } from '../../lib/language/element-words'
import { eraseStored, storedSize } from '../../lib/offline/stored-data'
import type { StoredId } from '../../lib/offline/stored-keys'
import { numbersWith } from '../../lib/phrasing/numbers'
import { part, setText, wordsOf } from '../../lib/reading-list/page-parts'
import { READING_LIST_CHANGE } from '../../lib/reading-list/storage'

export class StoredData extends HTMLElement {
  #listening = new AbortController()
  readonly #words = wordsOf<StoredDataWords>(this)

  connectedCallback() {
    this.#listening = new AbortController()
    const { signal } = this.#listening
    for (const row of this.#rows) {
      row.querySelector('button')?.addEventListener('click', () => this.#erase(row), { signal })
    }
    for (const event of ['storage', 'pageshow', READING_LIST_CHANGE, 'focus']) {
      addEventListener(event, () => this.#refresh(), { signal })
    }
    this.#refresh()
    this.hidden = false
  }

  disconnectedCallback() {
    this.#listening.abort()
    this.hidden = true
  }

  get #rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-stored]')]
  }

  #refresh() {
    for (const row of this.#rows) void this.#show(row)
  }

  async #show(row: HTMLElement) {
    const size = await storedSize(row.dataset.stored as StoredId)
    setText(part(row, 'size'), size === 0 ? this.#words.nothing : numbersWith(this.#words).fileSize(size))
    const button = row.querySelector('button')
    if (button) button.hidden = size === 0
  }

  #erase(row: HTMLElement) {
    eraseStored(row.dataset.stored as StoredId)
    row.querySelector('h3')?.focus()
  }
}

customElements.define('stored-data', StoredData)
