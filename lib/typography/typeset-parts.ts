import { ordinalSuffixes, type Suffix } from './ordinals'
import { hide, reveal } from './protect'
import type { Rule } from './rule'
import { applyEdits, type TextRun, textRun } from './text-run'
import { rulesOf, type Variety } from './varieties'

/** A span of text, or the raised suffix of an ordinal. */
export type Span = string | { sup: string }

/**
 * Typesets the text of one block, given as its successive parts (text nodes, or `OPAQUE` and
 * `LINE_BREAK` for what is not text). Returns one list of spans for each part, in the same order.
 */
export function typesetParts(parts: readonly string[], variety: Variety = 'fr'): Span[][] {
  if (variety === 'none') return parts.map((part) => (part === '' ? [] : [part]))
  const original = parts.join('')
  const { masked, secrets } = hide(original)
  const run = rulesOf(variety).reduce(typeset, textRun(masked, parts))
  return raise({ ...run, text: reveal(run.text, secrets) }, ordinalSuffixes(run.text))
}

function typeset(run: TextRun, { sign, passes }: Rule): TextRun {
  if (sign && !sign.test(run.text)) return run
  return passes.reduce((current, pass) => applyEdits(current, pass(current.text)), run)
}

function raise({ text, starts }: TextRun, suffixes: readonly Suffix[]): Span[][] {
  let next = 0
  return starts.map((start, part) => {
    const end = starts[part + 1] ?? text.length
    const spans: Span[] = []
    let read = start
    for (let suffix = suffixes[next]; suffix && suffix.end <= end; suffix = suffixes[++next]) {
      // The number is in another part: the author raised the suffix, as in `1<sup>er</sup>`.
      if (suffix.start <= start) continue
      spans.push(text.slice(read, suffix.start), { sup: text.slice(suffix.start, suffix.end) })
      read = suffix.end
    }
    if (read < end) spans.push(text.slice(read, end))
    return spans
  })
}
