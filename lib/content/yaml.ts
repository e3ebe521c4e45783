import {
  type Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  Scalar,
  type Tags,
  visit,
} from 'yaml'
import type { Place } from '../article'
import type { Checked } from '../problem'
import { startOf } from './place'
import { lostWords } from './yaml-comments'
import { abyssIn, forbiddenIn } from './yaml-limits'
import { yamlProblems } from './yaml-problems'

/** A YAML text that keeps to our limits, as plain data, and where each part of it is written. */
export interface Yaml {
  file: string
  text: string
  document: Document.Parsed<ParsedNode>
  lines: LineCounter
}

export type Path = readonly PropertyKey[]

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

/** As plain data: maps, lists, texts, booleans and nulls. */
export function dataOf(yaml: Yaml): unknown {
  return yaml.document.toJS({ maxAliasCount: 0 })
}

/** Numbers stay what the author typed, as dates do: `title: 1984`, `tags: [5G, 2025]`, `0755` and `1.10` keep every sign. */
function withoutNumbers(tags: Tags): Tags {
  return tags.filter((tag) => typeof tag === 'string' || !/:(?:int|float)$/.test(tag.tag))
}

/** `[[slug]]` is a list in a list to YAML, a link to our authors: it becomes the text they typed. */
function keepWikiLinks({ document, text }: Yaml): void {
  visit(document, {
    Seq(_key, { range }) {
      if (!range) return undefined
      const written = text.slice(range[0], range[1])
      return WIKI_LINK.test(written) ? Object.assign(new Scalar(written), { range }) : undefined
    },
  })
}

/** Where the value at `path` is written, to the end of its line; undefined when nothing is there. */
export function valuePlace(yaml: Yaml, path: Path): Place | undefined {
  const node = path.length === 0 ? yaml.document.contents : yaml.document.getIn(path, true)
  return isNode(node) ? nodePlace(yaml, node) : undefined
}

/** Where the key of `path` is written; an item of a list has none and gives its own place. */
export function keyPlace(yaml: Yaml, path: Path): Place | undefined {
  const map = path.length < 2 ? yaml.document.contents : yaml.document.getIn(path.slice(0, -1), true)
  const pair = isMap(map) ? map.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined
  return isNode(pair?.key) ? nodePlace(yaml, pair.key) : valuePlace(yaml, path)
}

/** What the author typed at `path`; empty when nothing is there. */
export function writtenAt(yaml: Yaml, path: Path): string {
  const node = yaml.document.getIn(path, true)
  return isNode(node) && node.range ? yaml.text.slice(node.range[0], node.range[1]) : ''
}

export function nodePlace(yaml: Yaml, { range }: Node): Place {
  return range ? rangePlace(yaml, range[0], range[1]) : startOf(yaml.file)
}

export function rangePlace({ file, text, lines }: Yaml, start: number, end: number): Place {
  const { line, col } = lines.linePos(start)
  const [firstLine = ''] = text.slice(start, Math.max(start + 1, end)).split('\n')
  return { file, line, column: col, length: firstLine.trimEnd().length }
}
