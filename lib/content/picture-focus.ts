import type { Focus } from '../article/image'
import { fold } from '../text/fold'

/** `30% 20%`: 30 % from the left and 20 % from the top, as `object-position` in CSS. */
export const FOCUS = /^(100|\d\d?) ?% (100|\d\d?) ?%$/

/** Parses a text that matches `FOCUS`. */
export function focusOf(written: string): Focus {
  const [, x, y] = FOCUS.exec(written) ?? []
  return { x: Number(x), y: Number(y) }
}

/** Proposes a focus for what authors write instead: other numbers, or French words. */
export function proposeFocus(written: string): string | undefined {
  const numbers = written.match(/\d+(?:[.,]\d+)?(?!\d)/g) ?? []
  if (numbers.length === 2) return inPercent(numbers.map((text) => Number(text.replace(',', '.'))))
  const words = fold(written)
  const [x, y] = [offset(words, 'gauche', 'droite'), offset(words, 'haut', 'bas')]
  return /gauche|droite|haut|bas|centre|milieu/.test(words) ? `${x}% ${y}%` : undefined
}

/** `0.3 0.2` and `30, 20` are the same point. */
function inPercent(numbers: number[]): string | undefined {
  const unit = numbers.every((number) => number <= 1) ? 100 : 1
  const shares = numbers.map((number) => Math.round(number * unit))
  return shares.every((share) => share <= 100) ? `${shares[0]}% ${shares[1]}%` : undefined
}

function offset(words: string, start: string, end: string): number {
  if (words.includes(start)) return 20
  return words.includes(end) ? 80 : 50
}
