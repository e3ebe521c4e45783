import type { Answers } from './pairs'

/** Proposes articles related to one, best first. */
export type Method = (path: string) => readonly string[]

export interface Measures {
  recall3: number
  recall5: number
  hit5: number
  mrr: number
}

const LIST = 5

/** The best scores first; equal scores keep their order. */
export function ranked(path: string, scores: ReadonlyMap<string, number>): string[] {
  const others = [...scores].filter(([other, score]) => other !== path && score > 0)
  return others
    .sort(([, a], [, b]) => b - a)
    .slice(0, LIST)
    .map(([other]) => other)
}

/** Each measure is averaged over the articles that have at least one answer. */
export function measure(method: Method, answers: Answers): Measures {
  const sum = { recall3: 0, recall5: 0, hit5: 0, mrr: 0 }
  for (const [path, expected] of answers) {
    const ranks = method(path)
      .slice(0, LIST)
      .flatMap((other, i) => (expected.has(other) ? [i + 1] : []))
    sum.recall3 += ranks.filter((rank) => rank <= 3).length / expected.size
    sum.recall5 += ranks.length / expected.size
    sum.hit5 += ranks.length > 0 ? 1 : 0
    sum.mrr += 1 / (ranks[0] ?? Number.POSITIVE_INFINITY)
  }
  const count = answers.size || 1
  return { recall3: sum.recall3 / count, recall5: sum.recall5 / count, hit5: sum.hit5 / count, mrr: sum.mrr / count }
}
