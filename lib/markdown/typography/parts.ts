import { applyEdits, type Galley, layOut } from './galley'
import { ordinalSuffixes, type Suffix } from './ordinals'
import { hide, reveal } from './protect'
import type { Rule } from './rule'
import { rules } from './rules'

/** A run of text, or the raised suffix of an ordinal. */
export type Run = string | { sup: string }

/**
 * Typesets the text of one block, given as its successive parts (text nodes, or `OPAQUE` and `LINE_BREAK` for what is
 * not text). Returns one list of runs for each part, in the same order.
 */
export function typesetParts(parts: readonly string[]): Run[][] {
  const original = parts.join('')
  const { masked, secrets } = hide(original)
  const galley = rules.reduce(typeset, layOut(masked, parts))
  return raise({ ...galley, text: reveal(galley.text, secrets) }, ordinalSuffixes(galley.text))
}

function typeset(galley: Galley, { sign, passes }: Rule): Galley {
  if (sign && !sign.test(galley.text)) return galley
  return passes.reduce((current, pass) => applyEdits(current, pass(current.text)), galley)
}

function raise({ text, starts }: Galley, suffixes: readonly Suffix[]): Run[][] {
  let next = 0
  return starts.map((start, part) => {
    const end = starts[part + 1] ?? text.length
    const runs: Run[] = []
    let read = start
    for (let suffix = suffixes[next]; suffix && suffix.end <= end; suffix = suffixes[++next]) {
      // The number is in another part: the author raised the suffix, as in `1<sup>er</sup>`.
      if (suffix.start <= start) continue
      runs.push(text.slice(read, suffix.start), { sup: text.slice(suffix.start, suffix.end) })
      read = suffix.end
    }
    if (read < end) runs.push(text.slice(read, end))
    return runs
  })
}
