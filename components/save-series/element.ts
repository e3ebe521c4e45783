/**
 * `<save-series>`: adds all the articles of a series to the reading list, or removes them. Their
 * texts are stored with the articles that they link to as « Lire aussi ».
 */

import { withArticles, without } from '../../lib/reading-list/list'
import { forgetUnkept } from '../../lib/reading-list/readings'
import { parseArticles, type SavedArticle } from '../../lib/reading-list/saved-article'
import { changeSavedArticles, readSavedArticles } from '../../lib/reading-list/storage'

export class SaveSeries extends HTMLElement {
  #listening = new AbortController()

  connectedCallback() {
    const [button, status] = this.children
    if (!button || !status) return
    this.#listening = new AbortController()
    const { signal } = this.#listening
    const show = () => button.setAttribute('aria-pressed', String(this.#isKept()))
    const press = () => {
      const wasKept = this.#isKept()
      const articles = this.#articles()
      const removed = (list: SavedArticle[]) => articles.reduce((left, { slug }) => without(left, slug), list)
      const done = changeSavedArticles((list) => (wasKept ? removed(list) : withArticles(list, articles)))
      if (done) forgetUnkept()
      status.textContent = done ? '' : (this.dataset.refused ?? '')
      show()
      if (done) void this.#store(status)
    }
    show()
    button.addEventListener('click', press, { signal })
    for (const event of ['storage', 'pageshow']) addEventListener(event, show, { signal })
  }

  disconnectedCallback() {
    this.#listening.abort()
  }

  /** Dates the articles so that the first to read is first on the list, which is latest first. */
  #articles(): SavedArticle[] {
    const now = Date.now()
    return parseArticles(this.dataset.articles, (rank) => new Date(now - rank).toISOString())
  }

  #isKept(): boolean {
    const kept = new Set(readSavedArticles().map(({ slug }) => slug))
    const articles = this.#articles()
    return articles.length > 0 && articles.every(({ slug }) => kept.has(slug))
  }

  async #store(status: Element) {
    const { stored } = this.dataset
    if (stored === undefined) return
    // If the script does not load, the links are saved all the same.
    const offline = await import('../../lib/offline/kept-texts').catch(() => undefined)
    const dates = await offline?.keepTexts(readSavedArticles().map(({ slug }) => slug))
    if (!dates || !this.#isKept()) return
    const slugs = this.#articles().map(({ slug }) => slug)
    if (slugs.every((slug) => dates.has(slug))) status.textContent = stored
    await offline?.keepNeighbours(slugs)
  }
}

customElements.define('save-series', SaveSeries)
