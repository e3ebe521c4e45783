import type { ReadingListWords } from '../language/element-words'
import { articlePath } from '../paths'
import { shortDateIn } from '../phrasing/dates'
import { fill } from '../phrasing/fill-template'
import { readingTime } from '../phrasing/numbers'
import { ROOT } from './base-path'
import { withArticles, without, withoutPassage, withProgress } from './list'
import { localDate } from './local-date'
import { part, setText } from './page-parts'
import { raisedOrdinals } from './raised-ordinals'
import type { SavedArticle } from './saved-article'
import { spokenText } from './spoken-text'
import { textFragment } from './text-fragment'

export type ListChange = (list: SavedArticle[]) => SavedArticle[]

/** A row of the reading list, or the line that offers to restore a removed article. */
export class ListRow {
  readonly element: HTMLElement
  readonly #words: ReadingListWords
  readonly #change: (change: ListChange) => void
  #kept: SavedArticle

  /** `change` is given what a pressed button changes in the list. */
  constructor(
    template: HTMLTemplateElement,
    kept: SavedArticle,
    words: ReadingListWords,
    change: (change: ListChange) => void,
  ) {
    this.element = document.importNode(template.content, true).firstElementChild as HTMLElement
    this.#kept = kept
    this.#words = words
    this.#change = change
    const press = (name: string, pressed: ListChange) => {
      part(this.element, name).addEventListener('click', () => change(pressed))
    }
    press('mark', (list) => withProgress(list, kept.slug, this.#kept.progress === 100 ? 0 : 100))
    press('remove', (list) => without(list, kept.slug))
    press('back', (list) => withArticles(list, [this.#kept]))
    this.show(kept)
  }

  show(kept: SavedArticle) {
    this.#kept = kept
    const { slug, title, foreign, section, hue, minutes, progress } = kept
    part(this.element, 'article').classList.toggle(hue || 'hue', hue !== '')
    this.#say('section', section)
    part(this.element, 'title').replaceChildren(...spokenText(title, foreign))
    part(this.element, 'title').setAttribute('href', ROOT + articlePath(slug).slice(1))
    this.#say('minutes', readingTime(minutes))
    this.#say('progress', progressWords(progress, this.#words))
    const gauge = part(this.element, 'gauge')
    gauge.style.setProperty('--read', `${progress}%`)
    gauge.hidden = progress === 0
    this.#name('mark', progress === 100 ? this.#words.markUnread : this.#words.markRead)
    this.#name('remove', this.#words.remove)
    this.#turn('article', 'gone', 'title')
    this.#showPassages()
  }

  /** Shows the passages, each as a link to its place in the article. */
  #showPassages() {
    const { slug, passages = [] } = this.#kept
    const items = passages.map((passage) => {
      const item = document.createElement('li')
      const link = document.createElement('a')
      link.className = 'link'
      link.href = ROOT + articlePath(slug).slice(1) + textFragment(passage)
      link.textContent = fill(this.#words.passage, passage)
      item.append(link, this.#forgetButton(passage))
      return item
    })
    const shown = part(this.element, 'passages')
    shown.hidden = items.length === 0
    shown.replaceChildren(...items)
  }

  #forgetButton(passage: string): HTMLElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button button-bare'
    button.textContent = this.#words.remove
    button.setAttribute('aria-label', fill(this.#words.about, this.#words.remove, fill(this.#words.passage, passage)))
    button.addEventListener('click', () => {
      this.#change((list) => withoutPassage(list, this.#kept.slug, passage))
      part(this.element, 'title').focus()
    })
    return button
  }

  /**
   * Shows when the stored text was last compared with the paper, in milliseconds, or that there is
   * none.
   */
  showStored(savedAt: number | undefined) {
    const words = savedAt === undefined ? this.#words.notStored : this.#storedOn(savedAt)
    part(this.element, 'stored').replaceChildren(...raisedOrdinals(words))
  }

  #storedOn(savedAt: number): string {
    return fill(this.#words.storedOn, shortDateIn(localDate(savedAt), this.#words))
  }

  /** Shows that the article was removed. */
  showRemoved() {
    this.#say('left', fill(this.#words.removed, this.#kept.title))
    this.#name('back', this.#words.putBack)
    this.#turn('gone', 'article', 'back')
  }

  /** Swaps the two states of the row; a focus in the hidden state moves to `next`. */
  #turn(shown: string, hidden: string, next: string) {
    const focused = part(this.element, hidden).contains(document.activeElement)
    part(this.element, shown).hidden = false
    part(this.element, hidden).hidden = true
    if (focused) part(this.element, next).focus()
  }

  #say(name: string, text: string) {
    setText(part(this.element, name), text)
  }

  /** Every row has the same buttons, so their accessible names include the article's title. */
  #name(name: string, action: string) {
    const button = part(this.element, name)
    button.setAttribute('aria-label', fill(this.#words.about, action, this.#kept.title))
    if (button.lastElementChild) setText(button.lastElementChild, action)
  }
}

function progressWords(progress: number, { read, unread, readTo }: ReadingListWords): string {
  if (progress === 100) return read
  return progress === 0 ? unread : fill(readTo, progress)
}
