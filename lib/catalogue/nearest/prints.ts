/** Of each article two numbers that together tell whether its row is still what it was: the sum of a hash of each entry, in any order. */
export class Prints {
  readonly numbers: Uint32Array

  constructor(articles: number) {
    this.numbers = new Uint32Array(2 * articles)
  }

  add(place: number, name: number, weight: number, share: number): void {
    const entry = stir(Math.imul(stir(name ^ Math.imul(weight, 0x85ebca6b)), 0xc2b2ae35) ^ share)
    this.numbers[2 * place] = (this.numbers[2 * place] ?? 0) + entry
    this.numbers[2 * place + 1] = (this.numbers[2 * place + 1] ?? 0) + stir(Math.imul(entry, 0x27d4eb2f) ^ name)
  }

  isSame(place: number, other: Prints, otherPlace: number): boolean {
    const [a, b] = [2 * place, 2 * otherPlace]
    return this.numbers[a] === other.numbers[b] && this.numbers[a + 1] === other.numbers[b + 1]
  }
}

function stir(h: number): number {
  return h ^ (h >>> 15)
}
