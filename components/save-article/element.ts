/**
 * `<save-article>`: adds the article of its page to the reading list, or removes it. While it is on
 * the list, or when the reader lets this browser note what they read, their place is stored.
 */

import { hasSavedArticle } from '../../lib/reading-list/storage'

export class SaveArticle extends HTMLElement {
  #listening = new AbortController()
  #remembers = false

  connectedCallback() {
    const [button, status] = this.children
    if (!button || !status) return
    this.#listening = new AbortController()
    const { signal } = this.#listening
    const show = () => button.setAttribute('aria-pressed', String(this.#isKept))
    const press = async () => {
      try {
        const { toggleArticle } = await import('../../lib/offline/toggle-article')
        toggleArticle(this, status, new Date().toISOString())
      } catch {
        status.textContent = this.dataset.refused ?? ''
      }
      show()
      void this.#remember(signal)
    }
    show()
    button.addEventListener('click', press, { signal })
    // Another tab has chosen, or this page comes back from the browser's cache.
    for (const event of ['storage', 'pageshow']) addEventListener(event, show, { signal })
    void this.#remember(signal)
  }

  disconnectedCallback() {
    this.#listening.abort()
    this.#remembers = false
  }

  get #isKept(): boolean {
    return hasSavedArticle(this.dataset.slug)
  }

  /** What follows the reading is loaded once there is something to follow. */
  async #remember(signal: AbortSignal) {
    if (this.#remembers || !(this.#isKept || document.documentElement.dataset.memory === 'on')) return
    this.#remembers = true
    const memory = await import('../../lib/reading-list/article-memory').catch(() => undefined)
    if (!signal.aborted) memory?.rememberArticle(this, { signal, now: () => Date.now() })
  }
}

customElements.define('save-article', SaveArticle)
