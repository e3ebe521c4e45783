/**
 * `<reading-trail>`: at the foot of an article, the articles through which the reader came, from
 * link to link. Recommendations that are on the trail are removed.
 */

import { spokenText } from '../../lib/reading-list/spoken-text'
import {
  articleHere,
  articleHref,
  extendTrail,
  readTrail,
  slugAt,
  type TrailArticle,
  trailFragment,
  writeTrail,
} from '../../lib/reading-list/trail'

/** Fewer cards are beside the heading, as in `components/recommendations.tsx`. */
const FEW = 3

export class ReadingTrail extends HTMLElement {
  #listening = new AbortController()
  #list: Element | null = null
  #cards: Element[] = []

  connectedCallback() {
    // Undefined on a page that is not an article.
    const here = articleHere(document)
    if (!here) return
    this.#list = this.previousElementSibling
    this.#cards = [...(this.#list?.children ?? [])]
    this.#listening = new AbortController()
    const { signal } = this.#listening
    const arrive = () => {
      // A prerendered page has not been opened yet.
      if ('prerendering' in document && document.prerendering) return
      const trail = extendTrail(readTrail(), here, slugAt(document.referrer))
      writeTrail(trail)
      this.#show(trail, here.slug)
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

  #show(trail: TrailArticle[], here: string) {
    this.hidden = trail.length < 2
    this.querySelector('ol')?.replaceChildren(...trail.map((article) => node(article, here)))
    const whole = this.querySelector<HTMLAnchorElement>('a.button')
    whole?.setAttribute('href', `${whole.pathname}#${trailFragment(trail)}`)
    const leadsBack = (card: Element) =>
      trail.some(({ slug }) => card.querySelector(`h3 [href="${articleHref(slug)}"]`))
    this.#showCards(this.#cards.filter((card) => !leadsBack(card)))
  }

  #showCards(cards: Element[]) {
    const list = this.#list
    if (!list || list.childElementCount === cards.length) return
    list.replaceChildren(...cards)
    this.firstElementChild?.toggleAttribute('hidden', cards.length > 0)
    const areFew = cards.length > 0 && cards.length < FEW
    list.parentElement?.classList.toggle('recommendations-few', areFew)
    for (const { firstElementChild: card } of cards) {
      card?.classList.toggle('card-row', areFew)
      card?.classList.toggle('card-thumb', !areFew)
    }
  }
}

export const bundle = 'article'

customElements.define('reading-trail', ReadingTrail)

function node({ slug, title, foreign }: TrailArticle, here: string): Element {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.append(...spokenText(title, foreign))
  if (slug === here) link.ariaCurrent = 'page'
  else link.href = articleHref(slug)
  item.append(link)
  return item
}
