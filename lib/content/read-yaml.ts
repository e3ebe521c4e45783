import { LineCounter, parseDocument, Scalar, type Tags, visit } from 'yaml'
import type { Checked } from '../problem'
import type { Yaml } from './yaml'
import { lostWords } from './yaml-comments'
import { abyssIn, forbiddenIn } from './yaml-limits'
import { yamlProblems } from './yaml-problems'

const WIKI_LINK = /^\[\[[^[\]]*\]\]$/

/**
 * Reads YAML 1.2 without aliases, tags nor duplicate keys. `text` starts where the file does, or has as many lines
 * before it: its places are the file's.
 */
export function readYaml(file: string, text: string): Checked<Yaml> {
  const abyss = abyssIn(file, text)
  if (abyss.length > 0) return { problems: abyss }
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    customTags: withoutNumbers,
  })
  const yaml = { file, text, document, lines }
  const unreadable = yamlProblems(yaml)
  const problems = unreadable.length > 0 ? unreadable : forbiddenIn(yaml)
  if (problems.length > 0) return { problems }
  keepWikiLinks(yaml)
  return { value: yaml, problems: lostWords(yaml) }
}

/** Numbers stay what the author typed, as dates do: `title: 1984`, `tags: [5G, 2025]`, `0755` and `1.10` keep every sign. */
function withoutNumbers(tags: Tags): Tags {
  return tags.filter((tag) => typeof tag === 'string' || !/:(?:int|float)$/.test(tag.tag))
}

/** `[[slug]]` is a list in a list to YAML, a link to our authors: it becomes the text they typed. */
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
