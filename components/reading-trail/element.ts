/**
 * `<reading-trail>`: at the foot of an article, the articles that the reader came through, from
 * link to link. Recommendations that are among them leave their place.
 */

import { articlePath, TRAIL } from '../../lib/paths'
import { articleOn } from '../../lib/reading-list/article-facts'
import { part } from '../../lib/reading-list/page-parts'
import { ROOT } from '../../lib/reading-list/root'
import {
  extendTrail,
  readTrail,
  slugAt,
  type TrailArticle,
  trailFragment,
  writeTrail,
} from '../../lib/reading-list/trail'

/** Fewer cards stand beside the heading, as in `components/recommendations.tsx`. */
const FEW = 3

export class ReadingTrail extends HTMLElement {
  #listening = new AbortController()
  #list: Element | null = null
  #cards: Element[] = []

  connectedCallback() {
    const here = articleOn(document, new Date().toISOString())
    if (!here) return
    this.#list = this.parentElement?.querySelector('ol') ?? null
    this.#cards = [...(this.#list?.children ?? [])]
    this.#listening = new AbortController()
    const { signal } = this.#listening
    const arrive = () => {
      // A page that the browser renders ahead has not been opened yet.
      if ('prerendering' in document && document.prerendering) return
      const trail = extendTrail(readTrail(), here, slugAt(document.referrer))
      writeTrail(trail)
      this.#show(trail, here)
    }
    arrive()
    document.addEventListener('prerenderingchange', arrive, { signal })
    // This page comes back from the browser's cache.
    addEventListener('pageshow', arrive, { signal })
  }

  disconnectedCallback() {
    this.#listening.abort()
    this.hidden = true
    this.#showCards(this.#cards)
  }

  #show(trail: TrailArticle[], here: TrailArticle) {
    this.hidden = trail.length < 2
    part(this, 'nodes').replaceChildren(...trail.map((article) => node(article, article.slug === here.slug)))
    part(this, 'whole').setAttribute('href', `${ROOT}${TRAIL.slice(1)}#${trailFragment(trail)}`)
    const walked = new Set(trail.map(({ slug }) => slug))
    this.#showCards(this.#cards.filter((card) => !walked.has(slugOfCard(card))))
  }

  #showCards(cards: Element[]) {
    const list = this.#list
    if (!list || list.childElementCount === cards.length) return
    list.replaceChildren(...cards)
    part(this, 'all-read').hidden = cards.length > 0
    const areFew = cards.length > 0 && cards.length < FEW
    list.parentElement?.classList.toggle('recommendations-few', areFew)
    for (const card of list.querySelectorAll('.card')) {
      card.classList.toggle('card-row', areFew)
      card.classList.toggle('card-thumb', !areFew)
    }
  }
}

customElements.define('reading-trail', ReadingTrail)

function slugOfCard(card: Element): string {
  return slugAt(card.querySelector<HTMLAnchorElement>('h3 a')?.href ?? '') ?? ''
}

function node({ slug, title }: TrailArticle, isHere: boolean): Element {
  const item = document.createElement('li')
  if (isHere) {
    item.ariaCurrent = 'page'
    item.textContent = title
  } else {
    const link = document.createElement('a')
    link.href = ROOT + articlePath(slug).slice(1)
    link.textContent = title
    item.append(link)
  }
  return item
}
