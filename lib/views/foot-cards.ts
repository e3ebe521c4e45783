import { hash } from 'node:crypto'
import type { Slug } from '../article'
import { yearsBetween } from '../catalogue/age'
import type { Tied } from './foot'
import type { Materials } from './materials'
import type { Foot, Part } from './part'
import { illustrated } from './pictures'
import type { Card } from './view'

/** A card, and a hash of all that it shows. */
interface Keyed {
  card: Card
  key: string
}

/** The rows at the foot of articles: four cards, all illustrated, so that the reasons stay on one line. */
export class FootCards {
  readonly #materials: Materials
  /** Each is made once: an article is at the foot of several. */
  readonly #made = new Map<Slug, Keyed>()

  constructor(materials: Materials) {
    this.#materials = materials
  }

  row(tied: readonly Tied[]): Part<Foot> {
    const shown = tied.map(({ slug, ...why }) => {
      const { card, key } = this.#card(slug)
      const years = yearsBetween(card.date.day, this.#materials.dayOfAges)
      return { card, key, why: { ...why, ...(years !== undefined && { years }) } }
    })
    return {
      from: shown.map(({ key, why }) => [key, why]),
      lay: () => shown.map(({ card, why }) => ({ ...card, ...why })),
    }
  }

  #card(slug: Slug): Keyed {
    const known = this.#made.get(slug) ?? keyed(illustrated(slug, 'card', this.#materials))
    this.#made.set(slug, known)
    return known
  }
}

function keyed(card: Card): Keyed {
  return { card, key: hash('sha256', JSON.stringify(card), 'base64url') }
}
