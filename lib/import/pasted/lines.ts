/**
 * Controls, and characters without width that copies from a screen carry; a joiner stays, for it
 * makes up emoji.
 */
const HIDDEN = /(?![\t\n])\p{Cc}|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu
const NEW_LINE = /\r\n?|[\v\f\u2028\u2029]/g

/** Columns at which mailers and plain-text editors break lines. */
const WRAPPED = { least: 45, most: 100 }

/** Trimmed lines; those that an editor broke to fit a column are joined again. */
export function pastedLines(text: string): string[] {
  const lines = text
    .normalize('NFC')
    .replace(NEW_LINE, '\n')
    .replace(HIDDEN, '')
    .split('\n')
    .map((line) => line.replace(/\t+/g, ' ').trim())
  return isWrapped(lines) ? joined(lines) : lines
}

/**
 * Whether paragraphs were broken to a column: empty lines stand between paragraphs, none is longer
 * than a column, and most lines that another follows fill theirs without ending a sentence.
 */
function isWrapped(lines: readonly string[]): boolean {
  if (!lines.includes('') || lines.some((line) => line.length > WRAPPED.most)) return false
  const followed = lines.filter((line, index) => line !== '' && (lines[index + 1] ?? '') !== '')
  const full = followed.filter((line) => line.length >= WRAPPED.least && /[^.!?…:;]$/.test(line))
  return followed.length >= 2 && full.length * 2 > followed.length
}

function joined(lines: readonly string[]): string[] {
  const result: string[] = []
  let isFull = false
  for (const line of lines) {
    if (isFull && line !== '' && !/^[-•*–—>#|]/.test(line)) result.push(`${result.pop()} ${line}`)
    else result.push(line)
    isFull = line.length >= WRAPPED.least || (isFull && line !== '')
  }
  return result
}
