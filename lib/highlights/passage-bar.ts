import { fill } from '../phrasing/fill-template'
import type { ReadingWords } from '../phrasing/reading-words'
import { withoutPassage, withPassage } from '../reading-list/list'
import type { paintPassages } from '../reading-list/passage-marks'
import type { ReadingBar } from '../reading-list/reading-bar'
import type { runningText } from '../reading-list/running-text'
import { LONGEST_PASSAGE, MOST_PASSAGES, type SavedArticle } from '../reading-list/saved-article'
import type { changeSavedArticles, readSavedArticles } from '../reading-list/storage'
import { textFragment } from '../reading-list/text-fragment'
import { uniquePassage } from './unique-passage'

/** Debounce of selection changes, in milliseconds. */
const PACE = 300
/** The maximum length of the passage shown in the bar, in characters. */
const SHOWN = 80

/** Loaded when a reader selects something: most never do. */

/** What this script has in common with the one that loads it, and would otherwise repeat. */
export interface PassageTools {
  ReadingBar: typeof ReadingBar
  paintPassages: typeof paintPassages
  runningText: typeof runningText
  readSavedArticles: typeof readSavedArticles
  changeSavedArticles: typeof changeSavedArticles
  /** Adds the article to the reading list, or removes it. */
  toggle: (status: Element) => void
}

interface Options {
  signal: AbortSignal
  words: ReadingWords
  tools: PassageTools
}

/** Offers to highlight and to share what the reader selects in an article. */
export function offerPassages(host: HTMLElement, options: Options): void {
  const text = host.closest('article')?.querySelector('.prose')
  if (text) new PassageBar(host, text, options)
}

class PassageBar {
  readonly #words: ReadingWords
  readonly #host: HTMLElement
  readonly #text: Element
  readonly #tools: PassageTools
  #bar: ReadingBar | undefined
  #timer = 0

  constructor(host: HTMLElement, text: Element, { signal, words, tools }: Options) {
    this.#host = host
    this.#text = text
    this.#tools = tools
    this.#words = words
    const soon = () => {
      clearTimeout(this.#timer)
      this.#timer = window.setTimeout(() => this.#offer(), PACE)
    }
    document.addEventListener('selectionchange', soon, { signal })
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer)
      this.#bar?.remove()
    })
    soon()
  }

  #offer(): void {
    this.#bar?.remove()
    this.#bar = undefined
    const passage = this.#selected
    if (passage === '') return
    const shown = passage.length > SHOWN ? `${passage.slice(0, SHOWN)}…` : passage
    const bar = new this.#tools.ReadingBar(this.#text, this.#words.passage, fill(this.#words.quoted, shown))
    const { passages = [] } = this.#kept ?? {}
    const known = passages.find((each) => each.includes(passage) || passage.includes(each))
    const hasRoom = passage.length <= LONGEST_PASSAGE && passages.length < MOST_PASSAGES
    if (known !== undefined) bar.addButton(this.#words.unhighlight, () => this.#unhighlight(known))
    else if (hasRoom) bar.addButton(this.#words.highlight, () => this.#highlight(passage))
    if (browser().share || browser().clipboard) bar.addButton(this.#words.share, () => void this.#share(passage, bar))
    this.#bar = bar
  }

  /** The selected words; empty unless the whole selection is inside the text. */
  get #selected(): string {
    const selection = getSelection()
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return ''
    const range = selection.getRangeAt(0)
    const isInside = this.#text.contains(range.commonAncestorContainer)
    return isInside ? uniquePassage(this.#tools.runningText(this.#text), range) : ''
  }

  get #kept(): SavedArticle | undefined {
    return this.#tools.readSavedArticles().find(({ slug }) => slug === this.#host.dataset.slug)
  }

  /** A passage is kept with its article, which is its source. */
  #highlight(passage: string): void {
    const status = this.#host.lastElementChild
    if (!this.#kept && status) this.#tools.toggle(status)
    if (this.#kept) this.#write(withPassage, passage)
    else this.#bar?.say(this.#words.refused)
  }

  #unhighlight(passage: string): void {
    this.#write(withoutPassage, passage)
  }

  #write(change: typeof withPassage, passage: string): void {
    if (!this.#tools.changeSavedArticles((list) => change(list, `${this.#host.dataset.slug}`, passage))) {
      this.#bar?.say(this.#words.refused)
      return
    }
    this.#tools.paintPassages(this.#text, this.#kept?.passages ?? [])
    getSelection()?.removeAllRanges()
  }

  async #share(passage: string, bar: ReadingBar): Promise<void> {
    const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
    const url = (canonical ?? location.href.replace(/#.*/, '')) + textFragment(passage)
    const text = fill(this.#words.quoted, passage)
    try {
      if (browser().share) return await navigator.share({ title: document.title, text, url })
      await navigator.clipboard.writeText(`${text}\n${document.title}\n${url}`)
      bar.say(this.#words.copied)
    } catch {
      // The reader cancelled, or the browser denies access to its clipboard.
    }
  }
}

/** Only secure pages have a clipboard, and few systems have a share sheet. */
function browser(): Partial<Navigator> {
  return navigator
}
