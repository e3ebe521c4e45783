/**
 * `<save-article>`: adds the article of its page to the reading list, or removes it. What follows
 * the reading and what a reader does with a selected passage are loaded when there is a cause.
 */

import type { ReaderTools } from '../../lib/highlights/reader-tools'
import { READING_LIST_CHANGE, savedSlugs } from '../../lib/reading-list/storage'

export class SaveArticle extends HTMLElement {
  #listening = new AbortController()
  #tools: Promise<ReaderTools> | undefined

  connectedCallback() {
    const [button, status] = this.children
    if (!button || !status) return
    this.#listening = new AbortController()
    const { signal } = this.#listening
    const show = () => button.setAttribute('aria-pressed', String(this.#isKept))
    const remember = () => {
      if (this.#isKept || document.documentElement.dataset.memory === 'on') this.#use('remember')
    }
    const press = async () => {
      // A script that does not come keeps nothing, and the button says so: it is not pressed.
      const tools = await this.#load().catch(() => undefined)
      tools?.toggle(status)
      show()
      remember()
    }
    const select = () => getSelection()?.isCollapsed === false && this.#use('offerPassages')
    show()
    remember()
    button.addEventListener('click', press, { signal })
    document.addEventListener('selectionchange', select, { signal })
    // A passage was highlighted, another tab has chosen, or this page comes back from the browser's
    // cache.
    for (const event of [READING_LIST_CHANGE, 'storage', 'pageshow']) addEventListener(event, show, { signal })
  }

  disconnectedCallback() {
    this.#listening.abort()
    this.#tools = undefined
  }

  get #isKept(): boolean {
    return savedSlugs().has(this.dataset.slug ?? '')
  }

  #load(): Promise<ReaderTools> {
    const { signal } = this.#listening
    this.#tools ??= import('../../lib/highlights/reader-tools').then(({ openReaderTools }) =>
      openReaderTools(this, { signal, now: () => Date.now() }),
    )
    return this.#tools
  }

  /** A script that does not come leaves the page as it is. */
  #use(tool: 'remember' | 'offerPassages') {
    this.#load().then(
      (tools) => tools[tool](),
      () => undefined,
    )
  }
}

export const bundle = 'article'

customElements.define('save-article', SaveArticle)
