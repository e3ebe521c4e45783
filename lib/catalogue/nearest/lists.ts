import type { Neighbour } from './document'

/** More than a page asks for. */
const WIDTH = 16

/** Scores are told apart by their thousandths. */
const GRAIN = 1000

/** An article by its place, and how near it is. */
export interface Ranked {
  place: number
  score: Neighbour['score']
}

/** Of each article the nearest ones, by place, before doubles are left out. */
export class Lists {
  readonly places: Uint32Array
  readonly scores: Uint32Array
  readonly sizes: Uint8Array

  constructor(articles: number) {
    this.places = new Uint32Array(articles * WIDTH)
    this.scores = new Uint32Array(articles * WIDTH)
    this.sizes = new Uint8Array(articles)
  }

  keep(place: number, ranked: readonly Ranked[]): void {
    const first = ranked.slice(0, WIDTH)
    for (const [rank, { place: other, score }] of first.entries()) {
      this.places[place * WIDTH + rank] = other
      this.scores[place * WIDTH + rank] = Math.round(score * GRAIN)
    }
    this.sizes[place] = first.length
  }

  /** `after` tells where each of an earlier list stands now. */
  carry(place: number, { places, scores, sizes }: Lists, former: number, after: Int32Array): void {
    const size = sizes[former] ?? 0
    for (let rank = 0; rank < size; rank++) {
      this.places[place * WIDTH + rank] = after[places[former * WIDTH + rank] ?? 0] ?? 0
      this.scores[place * WIDTH + rank] = scores[former * WIDTH + rank] ?? 0
    }
    this.sizes[place] = size
  }

  at(place: number): Ranked[] {
    return Array.from({ length: this.sizes[place] ?? 0 }, (_, rank) => ({
      place: this.places[place * WIDTH + rank] ?? 0,
      score: (this.scores[place * WIDTH + rank] ?? 0) / GRAIN,
    }))
  }

  /** Nobody else was near. */
  isWhole(place: number): boolean {
    return (this.sizes[place] ?? 0) < WIDTH
  }
}

export function inGrains(score: number): number {
  return Math.round(score * GRAIN) / GRAIN
}
