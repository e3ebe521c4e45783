import type { Slug } from '../article'
import type { Tied } from './foot'
import type { Materials } from './materials'
import { type Foot, keyOf, type Part } from './part'
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
    return {
      from: keyOf(tied.map(({ slug, ...why }) => [this.#card(slug).key, why])),
      lay: () => tied.map(({ slug, ...why }) => ({ ...this.#card(slug).card, ...why })),
    }
  }

  #card(slug: Slug): Keyed {
    const known = this.#made.get(slug) ?? keyed(illustrated(slug, 'card', this.#materials))
    this.#made.set(slug, known)
    return known
  }
}

function keyed(card: Card): Keyed {
  return { card, key: keyOf(card) }
}
