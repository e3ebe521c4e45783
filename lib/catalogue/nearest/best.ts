/** Keeps the highest of many scores, in order, without sorting the others. Equal scores stay in the order they came. */
export class Best {
  readonly places: number[] = []
  readonly #scores: number[] = []
  readonly #room: number

  constructor(room: number) {
    this.#room = room
  }

  offer(place: number, score: number): void {
    if (this.places.length === this.#room && score <= (this.#scores.at(-1) ?? 0)) return
    const rank = this.#rankOf(score)
    this.places.splice(rank, 0, place)
    this.#scores.splice(rank, 0, score)
    this.places.length = Math.min(this.places.length, this.#room)
    this.#scores.length = this.places.length
  }

  #rankOf(score: number): number {
    let low = 0
    let high = this.#scores.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#scores[middle] ?? 0) >= score) low = middle + 1
      else high = middle
    }
    return low
  }
}
