/**
 * `<saved-count>`: the number of articles on the reading list of this browser, empty when there are
 * none.
 */
import { READING_LIST_CHANGE, savedSlugs } from '../../lib/reading-list/storage'

export class SavedCount extends HTMLElement {
  #listening = new AbortController()

  connectedCallback() {
    this.#listening = new AbortController()
    const show = () => {
      this.textContent = `${savedSlugs().size || ''}`
    }
    show()
    // This page has saved an article, another tab has, or the page comes back from the browser's
    // cache.
    for (const event of [READING_LIST_CHANGE, 'storage', 'pageshow']) {
      addEventListener(event, show, { signal: this.#listening.signal })
    }
  }

  disconnectedCallback() {
    this.#listening.abort()
    this.textContent = ''
  }
}

customElements.define('saved-count', SavedCount)
