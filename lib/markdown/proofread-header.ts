import { isNode } from 'yaml'
import { SMART_QUOTES } from '../content/clean-scalars'
import { lineAt } from '../content/place-in-source'
import { type Path, rangePlace, type Yaml } from '../content/yaml-places'
import type { Problem } from '../problem'
import { type Finding, lintTypography } from '../typography/lint'
import { findVocabulary } from './find-avoided-words'
import type { ParseContext } from './parse-context'
import { asInName, termsOf } from './proofread'
import { isFrench } from './typeset'

/** The plain texts of a header that readers see. */
const TEXTS: readonly Path[] = [['title'], ['description'], ['image', 'alt'], ['image', 'caption']]

/**
 * Whether a value is written literally, without escapes or line breaks, which would look like
 * mistakes.
 */
const AS_WRITTEN = /^(?:(["'])((?:(?!\1)[^\n\\])*)\1|([^"'|>\n][^\n]*))$/

/** Reports mistakes of typography, and words that the newsroom avoids, in a header. */
export function proofreadHeader(yaml: Yaml, context: ParseContext): Problem[] {
  const terms = termsOf(context)
  return TEXTS.flatMap((path) => {
    const node = yaml.document.getIn(path, true)
    const [start, end] = isNode(node) && node.range ? node.range : [0, 0]
    const written = yaml.text.slice(start, end)
    const [, quote = '', quoted, said = quoted ?? ''] = isFrench(context) ? (AS_WRITTEN.exec(written) ?? []) : []
    // These quotes are dropped, which is told already.
    const mistakes = said === '' || SMART_QUOTES.test(written) ? [] : lintTypography(said).map(asInName)
    return [
      ...mistakes.map((finding) => problemOf('typography', finding, start + quote.length, yaml)),
      ...findVocabulary(written, written, terms).map((finding) => problemOf('vocabulary', finding, start, yaml)),
    ]
  })
}

function problemOf(code: 'typography' | 'vocabulary', finding: Finding, start: number, yaml: Yaml): Problem {
  const at = start + finding.index
  const { found, expected, replacement, isSafe, length, name: subject } = finding
  const place = { ...rangePlace(yaml, at, at + length), length }
  const line = lineAt(yaml.text, at)
  const before = line.slice(0, place.column - 1)
  return {
    severity: 'warning',
    code,
    subject,
    place,
    found: found.trim() === '' ? `${length} espaces de suite` : `« ${found} »`,
    expected: `on attend ${expected}`,
    ...(replacement !== undefined && { fix: before + replacement + line.slice(before.length + length) }),
    ...(replacement !== undefined && isSafe && { mend: replacement }),
  }
}
