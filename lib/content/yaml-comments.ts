import { Scalar, visit } from 'yaml'
import type { Problem } from '../problem'
import { lineAt } from './place'
import { quotedLine } from './quoted-line'
import { rangePlace, type Yaml } from './yaml'

/** `title: La vague #MeToo` is « La vague » to YAML: a word glued to its `#` was hardly meant as a comment. */
export function lostWords(yaml: Yaml): Problem[] {
  const problems: Problem[] = []
  if (!yaml.text.includes('#')) return problems
  visit(yaml.document, {
    Scalar(_key, { type, comment, range }) {
      if (type === Scalar.PLAIN && range && comment && /^\S/.test(comment))
        problems.push(lost(yaml, range[1], range[2]))
    },
  })
  return problems
}

function lost(yaml: Yaml, start: number, end: number): Problem {
  const sign = yaml.text.indexOf('#', start)
  const line = lineAt(yaml.text, sign)
  const fix = quotedLine(line)
  const problem: Problem = {
    severity: 'warning',
    code: 'yaml-comment',
    place: rangePlace(yaml, sign, end),
    found: 'ce qui suit « # » est un commentaire pour YAML, et ne sera pas imprimé',
    expected: 'des guillemets sont attendus autour de la valeur',
  }
  return fix === undefined ? problem : { ...problem, fix }
}
