import { isPair, isScalar, LineCounter, parseDocument, Scalar, type Tags, visit } from 'yaml'
import type { Checked, Problem } from '../problem'
import { cleanScalars } from './clean-scalars'
import { mergeConflict } from './merge-conflict'
import { ordinarySpaces } from './ordinary-spaces'
import { lineAt } from './place-in-source'
import { quotedLine } from './quoted-line'
import { depthProblems, limitProblems } from './yaml-limits'
import { rangePlace, type Yaml } from './yaml-places'
import { unspacedLines, yamlProblems } from './yaml-problems'

const WIKI_LINK = /^\[\[[^[\]]*\]\]$/

/**
 * Reads YAML 1.2 without aliases, tags or duplicate keys. `written` starts where its file does, or
 * is padded with as many lines, so that its places are places in the file.
 */
export function readYaml(file: string, written: string, repairs = 0): Checked<Yaml> {
  const spaces = ordinarySpaces(file, written)
  const { text } = spaces
  const conflict = mergeConflict(file, text)
  if (conflict) return { problems: [conflict] }
  const tooDeep = depthProblems(file, text)
  if (tooDeep.length > 0) return { problems: tooDeep }
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    resolveKnownTags: false,
    customTags: withoutNumbers,
  })
  const yaml = { file, text, document, lines }
  const unreadable = [...yamlProblems(yaml), ...unspacedLines(yaml)]
  if (unreadable.length > 0) return readRepaired(yaml, [...spaces.problems, ...unreadable], repairs)
  const problems = limitProblems(yaml)
  if (problems.length > 0) return { problems }
  keepWikiLinks(yaml)
  return { value: yaml, problems: [...spaces.problems, ...commentProblems(yaml), ...cleanScalars(yaml)] }
}

const MOST_REPAIRS = 20

/**
 * Reads the text with the lines to write in place of those that cannot be read, so that what else
 * is wrong is reported in the same run. Its errors still refuse the text.
 */
function readRepaired({ file, text }: Yaml, problems: Problem[], repairs: number): Checked<Yaml> {
  const lines = text.split('\n')
  for (const { severity, place, fix } of problems) {
    if (severity === 'error' && fix !== undefined) lines[place.line - 1] = fix
  }
  const repaired = lines.join('\n')
  if (repaired === text || repairs === MOST_REPAIRS) return { problems }
  const { value, problems: more } = readYaml(file, repaired, repairs + 1)
  return { ...(value && { value }), problems: [...problems, ...more] }
}

/** Numbers stay as the author typed them: `title: 1984`, `tags: [5G, 2025]`, `0755` and `1.10`. */
function withoutNumbers(tags: Tags): Tags {
  return tags.filter((tag) => typeof tag === 'string' || !/:(?:int|float)$/.test(tag.tag))
}

/** `[[slug]]` is a list in a list to YAML and a link to our authors: it becomes text again. */
function keepWikiLinks({ document, text }: Yaml): void {
  if (!text.includes('[[')) return
  visit(document, {
    Seq(_key, { range }) {
      if (!range) return undefined
      const written = text.slice(range[0], range[1])
      return WIKI_LINK.test(written) ? Object.assign(new Scalar(written), { range }) : undefined
    },
  })
}

/**
 * YAML reads `title: La vague #MeToo` as « La vague ». A `#` right before a word was hardly meant
 * as a comment, nor was one in a sentence: `title: Le dièse # en musique`.
 */
function commentProblems(yaml: Yaml): Problem[] {
  const problems: Problem[] = []
  if (!yaml.text.includes('#')) return problems
  visit(yaml.document, {
    Scalar(_key, { type, comment, range }, path) {
      if (type === Scalar.PLAIN && range && comment && (/^\S/.test(comment) || isSentence(path.at(-1))))
        problems.push(commentProblem(yaml, range[1], range[2]))
    },
  })
  return problems
}

/** Keys whose values are printed as typed. */
const SENTENCES =
  /^(?:title|titre|headline|kicker|description|summary|subtitle|chapo|alt|caption|legende|credit|text)$/i

/** Whether a value is that of a key that pages print. */
function isSentence(pair: unknown): boolean {
  return isPair(pair) && isScalar(pair.key) && SENTENCES.test(String(pair.key.value))
}

function commentProblem(yaml: Yaml, start: number, end: number): Problem {
  const sign = yaml.text.indexOf('#', start)
  const fix = quotedLine(lineAt(yaml.text, sign))
  return {
    severity: 'warning',
    code: 'yaml-comment',
    place: rangePlace(yaml, sign, end),
    found: 'ce qui suit « # » est un commentaire pour YAML, et ne sera pas imprimé',
    expected: 'des guillemets sont attendus autour de la valeur',
    ...(fix !== undefined && { fix }),
  }
}
