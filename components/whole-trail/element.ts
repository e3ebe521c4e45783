/**
 * `<whole-trail>`: the articles named in the address's fragment, or those through which this reader
 * came. The data of an article come from the reading list, or else from its page.
 */
import type { TrailWords } from '../../lib/language/element-words'
import { shortDateIn } from '../../lib/phrasing/dates'
import { readingTime } from '../../lib/phrasing/numbers'
import { writeDottedLine } from '../../lib/reading-list/dotted-line'
import { fetchArticle } from '../../lib/reading-list/fetch-article'
import { withArticles } from '../../lib/reading-list/list'
import { part, setText, wordsOf } from '../../lib/reading-list/page-parts'
import { raisedOrdinals } from '../../lib/reading-list/raised-ordinals'
import type { SavedArticle } from '../../lib/reading-list/saved-article'
import { spokenText } from '../../lib/reading-list/spoken-text'
import { changeSavedArticles, readSavedArticles } from '../../lib/reading-list/storage'
import { countInLetters, totalOf } from '../../lib/reading-list/totals'
import { articleHref, parseTrailFragment, readTrail, trailFragment } from '../../lib/reading-list/trail'

export class WholeTrail extends HTMLElement {
  #listening = new AbortController()
  #trail: SavedArticle[] = []
  readonly #words = wordsOf<TrailWords>(this)

  connectedCallback() {
    this.#listening = new AbortController()
    const { signal } = this.#listening
    part(this, 'keep').addEventListener('click', () => this.#keep(), { signal })
    part(this, 'print').addEventListener('click', () => print(), { signal })
    addEventListener('hashchange', () => this.#load(), { signal })
    if (parseTrailFragment(location.hash).length === 0 && readTrail().length > 0) {
      history.replaceState(null, '', `#${trailFragment(readTrail())}`)
    }
    this.#load()
  }

  disconnectedCallback() {
    this.#listening.abort()
    part(this, 'nodes').replaceChildren()
    part(this, 'awake').hidden = true
  }

  async #load() {
    const wanted = location.hash
    const slugs = parseTrailFragment(wanted)
    const now = new Date().toISOString()
    const known = new Map(readSavedArticles().map((article) => [article.slug, article]))
    const found = await Promise.all(slugs.map((slug) => known.get(slug) ?? fetchArticle(slug, now)))
    // The page was left, or its fragment has changed meanwhile.
    if (this.#listening.signal.aborted || wanted !== location.hash) return
    const articles = new Map(found.flatMap((article) => (article ? [[article.slug, article] as const] : [])))
    this.#show([...articles.values()], found.filter((article) => article === undefined).length)
  }

  #show(trail: SavedArticle[], missing: number) {
    this.#trail = trail
    const minutes = trail.reduce((sum, article) => sum + article.minutes, 0)
    part(this, 'nodes').replaceChildren(...trail.map((article) => this.#node(article)))
    setText(part(this, 'total'), trail.length > 0 ? totalOf(trail.length, minutes, this.#words) : '')
    setText(part(this, 'notice'), missing > 0 ? countInLetters(this.#words.missing, missing, this.#words) : '')
    for (const name of ['tools', 'nodes']) part(this, name).hidden = trail.length === 0
    part(this, 'empty').hidden = trail.length > 0
    part(this, 'awake').hidden = false
  }

  #node({ slug, title, foreign, section, minutes, date }: SavedArticle): Element {
    const node = document.importNode((part(this, 'node') as HTMLTemplateElement).content, true)
    const address = articleHref(slug)
    const day = /^\d{4}-(0[1-9]|1[0-2])-\d\d/.exec(date)?.[0]
    part(node, 'date').replaceChildren(...(day ? raisedOrdinals(shortDateIn({ day }, this.#words)) : []))
    part(node, 'title').setAttribute('href', address)
    part(node, 'title').replaceChildren(...spokenText(title, foreign))
    writeDottedLine(part(node, 'facts'), [section, readingTime(minutes)])
    setText(part(node, 'address'), location.origin + address)
    return part(node, 'title').closest('li') as Element
  }

  /** Dates the articles so that the first of the trail is first on the list, latest first. */
  #keep() {
    const now = Date.now()
    const added = this.#trail.map((article, rank) => ({
      ...article,
      keptAt: new Date(now - rank).toISOString(),
    }))
    let count = 0
    const done = changeSavedArticles((list) => {
      const longer = withArticles(list, added)
      count = longer.length - list.length
      return longer
    })
    const { kept, refused } = this.#words
    setText(part(this, 'notice'), done ? countInLetters(kept, count, this.#words) : refused)
  }
}

customElements.define('whole-trail', WholeTrail)
