/**
 * `<reading-list>`: shows the articles that the reader saved in this browser. The page holds a
 * `<template>` of an article, and parts that are hidden until they are needed.
 */
import { pileWords } from '../../lib/french/words'
import { part, setText } from '../../lib/reading-list/page-parts'
import { withArticles } from '../../lib/reading-list/pile'
import { downloadFile, readPileFile } from '../../lib/reading-list/pile-file'
import { pileMarkdown } from '../../lib/reading-list/pile-markdown'
import { PileRow } from '../../lib/reading-list/pile-row'
import type { SavedArticle } from '../../lib/reading-list/saved-article'
import { ROOT, readPile, writePile } from '../../lib/reading-list/storage'

const { total, imported, refused } = pileWords

export class ReadingList extends HTMLElement {
  #listening = new AbortController()
  #rows = new Map<string, PileRow>()

  connectedCallback() {
    this.#listening = new AbortController()
    const { signal } = this.#listening
    const field = part(this, 'file') as HTMLInputElement
    const press = (name: string, act: () => void) => part(this, name).addEventListener('click', act, { signal })
    press('markdown', () =>
      downloadFile('md', 'text/markdown', pileMarkdown(readPile(), document.title, location.origin + ROOT)),
    )
    press('json', () => downloadFile('json', 'application/json', JSON.stringify(readPile(), null, 2)))
    press('clear', () => this.#clear())
    field.addEventListener('change', () => this.#import(field), { signal })
    // Another tab has kept or read something, or this page comes back from the browser's cache.
    for (const event of ['storage', 'pageshow']) addEventListener(event, () => this.#refresh(), { signal })
    this.#refresh()
    this.#awake(true)
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
    const pile = readPile()
    let above: PileRow | undefined
    for (const kept of pile) above = this.#show(kept, above)
    const here = new Set(pile.map(({ slug }) => slug))
    for (const [slug, row] of this.#rows) if (!here.has(slug)) row.showRemoved()
    const minutes = pile.reduce((sum, kept) => sum + kept.minutes, 0)
    setText(part(this, 'total'), pile.length > 0 ? total(pile.length, minutes) : '')
    part(this, 'empty').hidden = pile.length > 0
    part(this, 'exports').hidden = pile.length === 0
  }

  #show(kept: SavedArticle, above: PileRow | undefined): PileRow {
    const known = this.#rows.get(kept.slug)
    known?.show(kept)
    if (known) return known
    const row = new PileRow(part(this, 'row') as HTMLTemplateElement, kept, (pile) => this.#write(pile))
    this.#rows.set(kept.slug, row)
    if (above) above.element.after(row.element)
    else part(this, 'rows').prepend(row.element)
    return row
  }

  #write(pile: SavedArticle[], told = '') {
    setText(part(this, 'notice'), writePile(pile) ? told : refused)
    this.#refresh()
  }

  #clear() {
    this.#write([])
    part(this, 'empty').querySelector('h2')?.focus()
  }

  async #import(field: HTMLInputElement) {
    const here = readPile()
    const pile = withArticles(here, await readPileFile(field))
    this.#write(pile, imported(pile.length - here.length))
  }
}

customElements.define('reading-list', ReadingList)
