/** Keeps the highest of many scores, in order, without sorting the others. Equal scores stay in the order they came. */
export class Best {
  readonly places: number[] = []
  readonly scores: number[] = []
  /** A score that is not higher has no chance. */
  least = 0
  readonly #room: number

  constructor(room: number) {
    this.#room = room
  }

  offer(place: number, score: number): void {
    if (score <= this.least) return
    const rank = this.#rankOf(score)
    this.places.splice(rank, 0, place)
    this.scores.splice(rank, 0, score)
    if (this.scores.length > this.#room) {
      this.places.pop()
      this.scores.pop()
    }
    if (this.scores.length === this.#room) this.least = this.scores.at(-1) ?? 0
  }

  #rankOf(score: number): number {
    let low = 0
    let high = this.scores.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.scores[middle] ?? 0) >= score) low = middle + 1
      else high = middle
    }
    return low
  }
}
