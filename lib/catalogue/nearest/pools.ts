/** Far more than any list shows. */
export const POOL = 80

/** Some more are kept, so that losing a few leaves those that are needed. */
const ROOM = 112

/** Of each article the most alike in order, the first the most; of equals the first in the paper. Articles are known by their places. */
export class Pools {
  readonly places: Uint32Array
  readonly scores: Uint32Array
  readonly sizes: Uint8Array
  /** Whoever is not in a pool has no higher score than this. */
  readonly floors: Uint32Array

  constructor(articles: number) {
    this.places = new Uint32Array(articles * ROOM)
    this.scores = new Uint32Array(articles * ROOM)
    this.sizes = new Uint8Array(articles)
    this.floors = new Uint32Array(articles)
  }

  /** Where the pool of an article starts, and where it ends as far as it is asked for. */
  start(place: number): number {
    return place * ROOM
  }

  end(place: number): number {
    return place * ROOM + Math.min(POOL, this.sizes[place] ?? 0)
  }

  /** Nobody outside could belong to what is asked for. */
  isSure(place: number): boolean {
    const floor = this.floors[place] ?? 0
    return floor === 0 || ((this.sizes[place] ?? 0) >= POOL && (this.scores[place * ROOM + POOL - 1] ?? 0) > floor)
  }

  forget(place: number): void {
    this.sizes[place] = 0
    this.floors[place] = 0
  }

  /** What an earlier pool still holds true; `after` tells where others stand now, -1 for those that must be offered again. */
  carry(place: number, { places, scores, sizes, floors }: Pools, former: number, after: Int32Array): void {
    const start = place * ROOM
    const end = former * ROOM + (sizes[former] ?? 0)
    let at = start
    for (let i = former * ROOM; i < end; i++) {
      const other = after[places[i] ?? 0] ?? -1
      if (other < 0) continue
      this.places[at] = other
      this.scores[at++] = scores[i] ?? 0
    }
    this.sizes[place] = at - start
    this.floors[place] = floors[former] ?? 0
  }

  offer(place: number, other: number, score: number): void {
    const start = place * ROOM
    const size = this.sizes[place] ?? 0
    let at = start + size
    if (size === ROOM) {
      at--
      const last = this.scores[at] ?? 0
      const stays = last > score || (last === score && (this.places[at] ?? 0) < other)
      this.floors[place] = Math.max(this.floors[place] ?? 0, stays ? score : last)
      if (stays) return
    } else this.sizes[place] = size + 1
    for (; at > start && this.#isBefore(other, score, at - 1); at--) {
      this.scores[at] = this.scores[at - 1] ?? 0
      this.places[at] = this.places[at - 1] ?? 0
    }
    this.scores[at] = score
    this.places[at] = other
  }

  #isBefore(place: number, score: number, at: number): boolean {
    const other = this.scores[at] ?? 0
    return score > other || (score === other && place < (this.places[at] ?? 0))
  }
}
