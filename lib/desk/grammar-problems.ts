import type { SourceFile } from '../content/newsroom'
import { type ProseLine, proseOf } from '../markdown/prose-lines'
import type { Problem } from '../problem'
import type { Site } from '../site'
import { type Paragraph, runGrammalecte } from './grammalecte'

/** Grammalecte's options for signs that we typeset, or that `check` reports. */
const TYPOGRAPHY = new Set(['typo', 'apos', 'esp', 'tab', 'nbsp', 'unit', 'num', 'nf', 'liga'])

/** Grammalecte's remarks about these texts, at their places in the sources. */
export function grammarProblems(sources: readonly SourceFile[], site: Site): Problem[] {
  const lines = sources.flatMap((source) => proseOf(source, site))
  return runGrammalecte(lines.map(({ text }) => text)).flatMap((paragraph) => {
    const line = lines[paragraph.iParagraph - 1]
    return line ? [...grammarOf(paragraph, line), ...spellingOf(paragraph, line)] : []
  })
}

function grammarOf({ lGrammarErrors }: Paragraph, line: ProseLine): Problem[] {
  const errors = lGrammarErrors.filter(({ sType }) => !TYPOGRAPHY.has(sType))
  return errors.flatMap(({ sMessage, ...at }) => problemAt(line, at, 'grammar', sMessage.replace(/[.\s]+$/, '')))
}

/** Words with a capital are left out: no dictionary knows names. */
function spellingOf({ lSpellingErrors }: Paragraph, line: ProseLine): Problem[] {
  const words = lSpellingErrors.filter(({ sValue }) => /^\p{Ll}/u.test(sValue))
  return words.flatMap((at) => problemAt(line, at, 'spelling', 'ce mot n’est pas au dictionnaire'))
}

interface At {
  nStart: number
  nEnd: number
  aSuggestions: string[]
}

function problemAt(
  line: ProseLine,
  { nStart, nEnd, aSuggestions }: At,
  code: 'grammar' | 'spelling',
  message: string,
): Problem[] {
  const [start, end] = [unitsOf(line.text, nStart), unitsOf(line.text, nEnd)]
  if (end <= start || end > line.text.length) return []
  const found = line.text.slice(start, end)
  const [near] = aSuggestions
  return [
    {
      severity: 'warning',
      code,
      ...(code === 'spelling' && { subject: found }),
      place: line.placeOf(start, end),
      found: `« ${found} »`,
      expected: near === undefined ? message : `${message}, peut-être « ${near} »`,
      ...(near !== undefined && { fix: line.lineWith(start, end, near) }),
    },
  ]
}

/** Python counts code points, JavaScript UTF-16 units. */
function unitsOf(text: string, points: number): number {
  return Array.from(text).slice(0, points).join('').length
}
