/** A piece after which a line may end: a word, or part of a hyphenated word. */
interface Piece {
  text: string
  width: number
  /** Whether a space separates it from the next. */
  spaced: boolean
}

export type Measure = (text: string) => number

/**
 * Penalties, in squared parts of a full line: a little word belongs with the next one, a compound
 * word with itself.
 */
const LITTLE_WORD = 0.05
const CUT_WORD = 0.3
const LITTLE =
  /^(?:à|au|aux|ce|ces|d[eu]|des|en|et|l[ae]|les|ma|mes|mon|ni|nos|on|ou|par|pas|qui|que|sa|se|ses|si|son|sur|un|une|y)$/i

/**
 * Breaks a text into exactly `count` lines of similar widths, none wider than `width`; undefined
 * when that is impossible.
 */
export function breakLines(text: string, count: number, width: number, measure: Measure): string[] | undefined {
  const pieces = piecesOf(text, measure)
  const space = measure(' ')
  const target = pieces.reduce((sum, piece) => sum + piece.width + space, -space) / count
  const best = bestBreaks(pieces, count, (line) => {
    const lineWidth = widthOf(line, space)
    return lineWidth > width ? Number.POSITIVE_INFINITY : ((target - lineWidth) / width) ** 2 + endCost(line)
  })
  return best?.map((line) =>
    line
      .map(({ text: word, spaced }) => (spaced ? `${word} ` : word))
      .join('')
      .trimEnd(),
  )
}

/** U+00A0 and U+202F do not break. */
function piecesOf(text: string, measure: Measure): Piece[] {
  return text.split(/ +/).flatMap((word) => {
    const parts = word.split(/(?<=\p{L}{2}-)(?=\p{L}{3})/u)
    return parts.map((part, index) => ({ text: part, width: measure(part), spaced: index === parts.length - 1 }))
  })
}

function widthOf(line: readonly Piece[], space: number): number {
  const blanks = line.slice(0, -1).filter(({ spaced }) => spaced).length
  return line.reduce((sum, piece) => sum + piece.width, blanks * space)
}

/** Whether a line does not end with a little word that belongs with the next one. */
export function endsWell(line: string): boolean {
  return !LITTLE.test(line.slice(line.lastIndexOf(' ') + 1))
}

function endCost(line: readonly Piece[]): number {
  const last = line.at(-1)
  if (!last?.spaced) return CUT_WORD
  return endsWell(last.text) ? 0 : LITTLE_WORD
}

/** The cheapest partition of `pieces` into `count` non-empty lines, by dynamic programming. */
function bestBreaks(pieces: Piece[], count: number, cost: (line: Piece[]) => number): Piece[][] | undefined {
  const memo = new Map<string, { cost: number; lines: Piece[][] } | undefined>()
  const from = (start: number, left: number): { cost: number; lines: Piece[][] } | undefined => {
    const key = `${start} ${left}`
    if (!memo.has(key)) memo.set(key, left === 0 ? ending(start) : choose(start, left))
    return memo.get(key)
  }
  const ending = (start: number) => (start === pieces.length ? { cost: 0, lines: [] } : undefined)
  const choose = (start: number, left: number) => {
    let best: { cost: number; lines: Piece[][] } | undefined
    for (let end = start + 1; end <= pieces.length - left + 1; end += 1) {
      const line = pieces.slice(start, end)
      const lineCost = cost(line)
      if (lineCost === Number.POSITIVE_INFINITY) break
      const rest = from(end, left - 1)
      if (rest && (!best || lineCost + rest.cost < best.cost)) {
        best = { cost: lineCost + rest.cost, lines: [line, ...rest.lines] }
      }
    }
    return best
  }
  return from(0, count)?.lines
}
