/** `<saved-count>`: the number of articles on this browser's reading list; empty without any. */
import { READING_LIST_CHANGE, savedSlugs } from '../../lib/reading-list/storage'

export class SavedCount extends HTMLElement {
  #listening = new AbortController()

  connectedCallback() {
    this.#listening = new AbortController()
    const show = () => {
      this.textContent = `${savedSlugs().size || ''}`
    }
    show()
    // This page or another tab has saved an article, or the page comes back from the cache.
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
