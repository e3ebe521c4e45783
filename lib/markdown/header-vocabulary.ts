import { isNode } from 'yaml'
import { lineAt } from '../content/place'
import { rangePlace, type Yaml } from '../content/yaml'
import type { Problem } from '../problem'
import type { ParseContext } from './parse-context'
import { termsOf } from './proofread'
import { findVocabulary } from './vocabulary'

/** The plain texts of a header that readers see. */
const TEXTS = ['title', 'description']

/** Reports words that the newsroom avoids in the title and the deck. */
export function headerVocabulary(yaml: Yaml, context: ParseContext): Problem[] {
  const terms = termsOf(context)
  if (terms.length === 0) return []
  return TEXTS.flatMap((key) => {
    const node = yaml.document.getIn([key], true)
    const [start, end] = isNode(node) && node.range ? node.range : [0, 0]
    const written = yaml.text.slice(start, end)
    return findVocabulary(written, written, terms).map((finding): Problem => {
      const at = start + finding.index
      const { found, expected, replacement, isSafe, name: subject } = finding
      const place = rangePlace(yaml, at, at + found.length)
      const line = lineAt(yaml.text, at)
      const before = line.slice(0, place.column - 1)
      return {
        severity: 'warning',
        code: 'vocabulary',
        subject,
        place,
        found: `« ${found} »`,
        expected: `on attend ${expected}`,
        ...(replacement !== undefined && { fix: before + replacement + line.slice(before.length + found.length) }),
        ...(replacement !== undefined && isSafe && { mend: replacement }),
      }
    })
  })
}
