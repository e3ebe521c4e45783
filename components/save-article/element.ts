/**
 * `<save-article>`: adds the article of its page to the reading list, or removes it. While it is on
 * the list, the reading progress is stored with it.
 */

import { articleFacts } from '../../lib/reading-list/article-facts'
import { withArticles, without, withProgress } from '../../lib/reading-list/list'
import type { SavedArticle } from '../../lib/reading-list/saved-article'
import { readSavedArticles, writeSavedArticles } from '../../lib/reading-list/storage'

/** Milliseconds between two measures of the reading progress. */
const PACE = 500

export class SaveArticle extends HTMLElement {
  #listening = new AbortController()

  connectedCallback() {
    const [button, status] = this.children
    if (!button || !status) return
    this.#listening = new AbortController()
    const { signal } = this.#listening
    const show = () => button.setAttribute('aria-pressed', String(this.#kept() !== undefined))
    const press = () => {
      const was = this.#kept()
      const list = was
        ? without(readSavedArticles(), was.slug)
        : withArticles(readSavedArticles(), [articleFacts(this, new Date().toISOString())])
      const done = writeSavedArticles(list)
      status.textContent = done ? '' : (this.dataset.refused ?? '')
      show()
      if (done) void this.#store(list, status)
    }
    show()
    button.addEventListener('click', press, { signal })
    // Another tab has chosen, or this page comes back from the browser's cache.
    for (const event of ['storage', 'pageshow']) addEventListener(event, show, { signal })
    this.#follow(signal)
  }

  disconnectedCallback() {
    this.#listening.abort()
  }

  #kept(): SavedArticle | undefined {
    return readSavedArticles().find(({ slug }) => slug === this.dataset.slug)
  }

  /** Stores the text too, where the paper and the browser allow it. */
  async #store(list: readonly SavedArticle[], status: Element) {
    const { stored } = this.dataset
    if (stored === undefined) return
    // A script that does not come leaves what was kept before: the link.
    const offline = await import('../../lib/offline/kept-texts').catch(() => undefined)
    const done = await offline?.keepTexts(list.map(({ slug }) => slug))
    if (done && this.#kept()) status.textContent = stored
  }

  #follow(signal: AbortSignal) {
    const text = this.closest('article')?.querySelector('.prose')
    let timer = 0
    const note = () => {
      timer = 0
      const kept = this.#kept()
      const progress = text ? percentageRead(text) : 0
      if (kept && progress > kept.progress) writeSavedArticles(withProgress(readSavedArticles(), kept.slug, progress))
    }
    const soon = () => {
      timer ||= window.setTimeout(note, PACE)
    }
    addEventListener('scroll', soon, { signal, passive: true })
    addEventListener('pagehide', () => timer && note(), { signal })
    signal.addEventListener('abort', () => clearTimeout(timer))
  }
}

customElements.define('save-article', SaveArticle)

/** The share of the text that is above the lower edge of the window. */
function percentageRead(text: Element): number {
  const { top, height } = text.getBoundingClientRect()
  return Math.round(100 * Math.max(0, Math.min(1, (innerHeight - top) / height)))
}
