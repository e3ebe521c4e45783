import { isBareLine, isLongTitle, isProse } from './line-kinds'
import { labelOf } from './read-also-label'
import { isSignature, unmarked } from './signatures'
import { isAddress } from './titles'

const LONGEST = 200

/** The title that a line says, if it may be one above these lines. */
export function titleOf(first: string, after: readonly string[]): string | undefined {
  const [, named] =
    /^[#=]\s+(\S.*?)\s*[#=]*$/.exec(first) ??
    /^'''([^']+)'''$/.exec(first) ??
    /^([*_]{1,3}[^*_]+[*_]{1,3})$/.exec(first) ??
    []
  if (named !== undefined) return unmarked(named)
  // `#Title` is a heading where the others are too, and a hashtag elsewhere.
  const isHeading = /^#\p{Lu}/u.test(first) && after.some((line) => /^#{2,6}\p{Lu}/u.test(line))
  if (isHeading) return first.slice(1)
  const next = after.find((line) => line !== '')
  const bare = first.replace(/^[#@]?\p{Ll}|^[#@](?=\p{L})/u, capital)
  const isTitle = next !== undefined && (isBareLine(bare) || (isLongTitle(bare, LONGEST) && isProse(next)))
  return isTitle && !isSignature(first) && !labelOf(first) ? first : undefined
}

/** A title may start with a lower-case letter, or with a hashtag. */
function capital(start: string): string {
  return start.replace(/[#@]/, '').toUpperCase()
}

/** The second line of a wrapped title: it continues a sentence or its capitals, right above prose. */
export function secondLine([next = '', ...after]: readonly string[], title: string): string | undefined {
  const isInCapitals = title.split(/\s+/).length > 2 && [title, next].every(isUpper) && next.length <= 80
  const isInside =
    /^\p{Ll}/u.test(next) && !isAddress(next) && next.length <= 60 && isBareLine(capital(next)) && !isSignature(next)
  return (isInside || isInCapitals) && isProse(after.find((line) => line !== '') ?? '') ? next : undefined
}

function isUpper(line: string): boolean {
  return /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line) && isBareLine(line)
}
