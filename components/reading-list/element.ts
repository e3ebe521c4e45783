/**
 * `<reading-list>`: shows the articles that the reader saved in this browser. The page contains a
 * `<template>` of an article, and parts that are hidden until they are needed.
 */
import type { ReadingListWords } from '../../lib/language/element-words'
import { pageWorker } from '../../lib/offline/page-worker'
import { ROOT } from '../../lib/reading-list/base-path'
import { addArticles, addReadings, adoptSettings, readerData } from '../../lib/reading-list/data-file'
import { downloadFile, readDataFile } from '../../lib/reading-list/list-file'
import { listMarkdown } from '../../lib/reading-list/list-markdown'
import { type ListChange, ListRow } from '../../lib/reading-list/list-row'
import { part, setText, wordsOf } from '../../lib/reading-list/page-parts'
import { forgetUnkept } from '../../lib/reading-list/readings'
import type { SavedArticle } from '../../lib/reading-list/saved-article'
import { changeSavedArticles, READING_LIST_CHANGE, readSavedArticles } from '../../lib/reading-list/storage'
import { countInLetters, totalOf } from '../../lib/reading-list/totals'

export class ReadingList extends HTMLElement {
  #listening = new AbortController()
  #rows = new Map<string, ListRow>()
  readonly #words = wordsOf<ReadingListWords>(this)

  connectedCallback() {
    this.#listening = new AbortController()
    const { signal } = this.#listening
    const field = part(this, 'file') as HTMLInputElement
    const press = (name: string, act: () => void) => part(this, name).addEventListener('click', act, { signal })
    press('markdown', () =>
      downloadFile(
        `${this.#words.fileName}.md`,
        'text/markdown',
        listMarkdown(readSavedArticles(), document.title, location.origin + ROOT),
      ),
    )
    press('json', () =>
      downloadFile(`${this.#words.fileName}.json`, 'application/json', JSON.stringify(readerData(), null, 2)),
    )
    press('clear', () => this.#clear())
    field.addEventListener('change', () => this.#import(field), { signal })
    // Another tab has saved or read something, or this page comes back from the browser's cache.
    for (const event of ['storage', 'pageshow']) addEventListener(event, () => this.#refresh(), { signal })
    addEventListener('online', () => this.#store({ isBack: true }), { signal })
    this.#refresh()
    this.#awake(true)
    // With an empty list, a registered worker still has texts to remove.
    if (readSavedArticles().length > 0 || pageWorker()) void this.#store()
  }

  disconnectedCallback() {
    this.#listening.abort()
    for (const { element } of this.#rows.values()) element.remove()
    this.#rows.clear()
    this.#awake(false)
  }

  #awake(awake: boolean) {
    for (const waiting of this.querySelectorAll<HTMLElement>('[data-awake]')) waiting.hidden = !awake
  }

  #refresh() {
    const list = readSavedArticles()
    let above: ListRow | undefined
    for (const kept of list) above = this.#show(kept, above)
    const here = new Set(list.map(({ slug }) => slug))
    for (const [slug, row] of this.#rows) if (!here.has(slug)) row.showRemoved()
    const minutes = list.reduce((sum, kept) => sum + kept.minutes, 0)
    setText(part(this, 'total'), list.length > 0 ? totalOf(list.length, minutes, this.#words) : '')
    part(this, 'empty').hidden = list.length > 0
    part(this, 'exports').hidden = list.length === 0
  }

  #show(kept: SavedArticle, above: ListRow | undefined): ListRow {
    const known = this.#rows.get(kept.slug)
    known?.show(kept)
    if (known) return known
    const row = new ListRow(part(this, 'row') as HTMLTemplateElement, kept, this.#words, (change) =>
      this.#change(change),
    )
    this.#rows.set(kept.slug, row)
    if (above) above.element.after(row.element)
    else part(this, 'rows').prepend(row.element)
    return row
  }

  #change(change: ListChange, notice = () => '') {
    const done = changeSavedArticles(change)
    if (done) forgetUnkept()
    setText(part(this, 'notice'), done ? notice() : this.#words.refused)
    this.#refresh()
    if (done) void this.#store()
  }

  /**
   * Synchronises the stored texts with the list, and shows when they were stored. Once the network
   * is back, all of them are compared with the paper; loading this page has already made the worker
   * compare those that are due.
   */
  async #store({ isBack } = { isBack: false }) {
    if (this.dataset.offline === undefined) return
    const offline = await import('../../lib/offline/kept-texts').catch(() => undefined)
    if (!offline) return
    const dates = await offline.keepTexts(readSavedArticles().map(({ slug }) => slug))
    if (isBack) offline.refreshTexts()
    for (const [slug, row] of this.#rows) row.showStored(dates.get(slug))
    // `<stored-data>` shows the size of the texts.
    dispatchEvent(new Event(READING_LIST_CHANGE))
  }

  #clear() {
    this.#change(() => [])
    part(this, 'empty').querySelector('h2')?.focus()
  }

  async #import(field: HTMLInputElement) {
    const { articles, readings, settings } = await readDataFile(field)
    let added = 0
    adoptSettings(settings)
    const merge: ListChange = (list) => {
      const merged = addArticles(list, articles)
      added = merged.length - list.length
      return merged
    }
    this.#change(merge, () => {
      addReadings(readings)
      return countInLetters(this.#words.imported, added, this.#words)
    })
  }
}

customElements.define('reading-list', ReadingList)
