/**
 * `<save-article>`: adds the article of its page to the reading list, or removes it. The code that
 * follows the reading and handles selected passages is loaded when it is needed.
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
      // If the script does not load, nothing is saved and the button is not pressed.
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
    // A passage was highlighted, another tab has changed the list, or this page comes back from the
    // browser's cache.
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

  /** If the script does not load, the page stays as it is. */
  #use(tool: 'remember' | 'offerPassages') {
    this.#load().then(
      (tools) => tools[tool](),
      () => undefined,
    )
  }
}

export const bundle = 'article'

customElements.define('save-article', SaveArticle)
