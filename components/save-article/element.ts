/**
 * `<save-article>`: adds the article of its page to the reading list, or removes it. While it is on
 * the list, or when the reader lets this browser note what they read, their place is stored.
 */

import { hasSavedArticle, READING_LIST_CHANGE } from '../../lib/reading-list/storage'

export class SaveArticle extends HTMLElement {
  #listening = new AbortController()
  #remembers = false
  #selects = false

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
    document.addEventListener('selectionchange', () => void this.#select(signal), { signal })
    // A passage was highlighted, another tab has chosen, or this page comes back from the browser's cache.
    for (const event of [READING_LIST_CHANGE, 'storage', 'pageshow']) addEventListener(event, show, { signal })
    void this.#remember(signal)
  }

  disconnectedCallback() {
    this.#listening.abort()
    this.#remembers = false
    this.#selects = false
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

  /** Who selects something may want to highlight or to share it. */
  async #select(signal: AbortSignal) {
    if (this.#selects || getSelection()?.isCollapsed !== false) return
    this.#selects = true
    const highlights = await import('../../lib/highlights/passage-bar').catch(() => undefined)
    if (!signal.aborted) highlights?.offerPassages(this, { signal, now: () => Date.now() })
  }
}

customElements.define('save-article', SaveArticle)
