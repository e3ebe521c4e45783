import type { Problem } from '../problem'

/**
 * Spaces of one width that a French keyboard types around a colon, and that YAML reads as letters.
 */
const NO_BREAK = '\u00a0\u202f\u2007'

const BLOCK_SCALAR = /[|>][+-]?[ \t]*$/

/** Indentation, dashes, a key, its colon and the spaces after it. */
const STRUCTURE = new RegExp(
  `^[ ${NO_BREAK}]*(?:-[ ${NO_BREAK}]+)*(?:[\\p{L}_][\\p{L}\\w-]*[ ${NO_BREAK}]*:(?:[ ${NO_BREAK}]+|$))?`,
  'u',
)

/**
 * The YAML text with ordinary spaces where its structure has no-break ones, sign for sign. Spaces
 * inside values stay as typed. Warns about each line that changes.
 */
export function ordinarySpaces(file: string, text: string): { text: string; problems: Problem[] } {
  if (!new RegExp(`[${NO_BREAK}]`).test(text)) return { text, problems: [] }
  const problems: Problem[] = []
  let block = -1
  const lines = text.split('\n').map((line, index) => {
    const indent = line.search(/\S|$/)
    if (block >= 0 && (indent > block || line.trim() === '')) return line
    block = BLOCK_SCALAR.test(line) ? indent : -1
    const read = ordinaryLine(line)
    if (read !== line) problems.push(noBreakSpace(file, index + 1, line, read))
    return read
  })
  return { text: lines.join('\n'), problems }
}

function ordinaryLine(line: string): string {
  const spaces = (part: string) => part.replace(new RegExp(`[${NO_BREAK}]`, 'g'), ' ')
  return line.replace(STRUCTURE, spaces).replace(new RegExp(`[ ${NO_BREAK}]+$`), spaces)
}

function noBreakSpace(file: string, line: number, written: string, read: string): Problem {
  const differs = (_: string, index: number) => written[index] !== read[index]
  const signs = written.split('')
  const [first, last] = [signs.findIndex(differs), signs.findLastIndex(differs)]
  return {
    severity: 'warning',
    code: 'yaml-no-break-space',
    place: { file, line, column: first + 1, length: last - first + 1 },
    found: 'une espace insécable (U+00A0) est écrite là où YAML attend une espace ordinaire',
    expected: 'la ligne est lue avec une espace ordinaire',
    fix: read.trimEnd(),
    mend: read.slice(first, last + 1),
  }
}
