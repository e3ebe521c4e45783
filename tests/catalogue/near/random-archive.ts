import type { ArticleText } from '@/lib/catalogue/near/article-text'

/** A repeatable generator of random numbers (Park and Miller). */
export function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}

/** Words, of which the first are the most frequent, as in any language. */
const WORDS = Array.from({ length: 300 }, (_, i) => `mot${String.fromCharCode(97 + (i % 26))}${i}`)
const FRAME = 'La revue est relue collectivement puis publiée sous licence libre par la rédaction.'

export function randomText(roll: (below: number) => number): ReturnType<ArticleText['text']> {
  const word = () => WORDS[roll(roll(WORDS.length) + 1)] ?? ''
  const words = (count: number) => Array.from({ length: count }, word).join(' ')
  const body = Array.from({ length: roll(4) }, () => `${words(3 + roll(12))}.`)
  if (roll(4) === 0) body.push(FRAME)
  return {
    title: words(1 + roll(3)),
    deck: words(roll(4)),
    straps: words(roll(2)),
    lead: words(roll(8)),
    body: body.join('\n'),
  }
}

export function source(slug: string, day: string, text: ReturnType<ArticleText['text']>): ArticleText {
  return { slug, day, text: () => text }
}

export function day(roll: (below: number) => number): string {
  return roll(10) === 0 ? '' : `2025-0${1 + roll(3)}-1${roll(5)}`
}
