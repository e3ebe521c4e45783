import { isNode, isScalar, isSeq, type Node, type YAMLSeq } from 'yaml'
import { splitFrontMatter } from '../../content/front-matter'
import type { SourceFile } from '../../content/newsroom'
import type { Yaml } from '../../content/yaml-places'
import { type Edit, offsetOf } from '../text-edit'

/**
 * Adds the former name to an article's `aliases`, in its author's YAML style. If the article takes
 * back a former name, that alias is replaced.
 */
export function aliasEdit(source: SourceFile, from: string, to: string): Edit {
  const { yaml } = splitFrontMatter(source)
  const node = yaml?.document.getIn(['aliases'], true)
  if (!yaml || !isNode(node)) return onItsOwnLine(source.text, from)
  const at = (offset: number) => inFile(source.text, yaml, offset)
  const { start, end, text } = isSeq<Node>(node)
    ? inList(yaml.text, node, from, to)
    : besideOne(yaml.text, node, from, to)
  return { start: at(start), end: at(end), text }
}

/** Lines of a front matter match lines of the file; offsets do not. */
function inFile(text: string, { lines }: Yaml, offset: number): number {
  const { line, col } = lines.linePos(offset)
  return offsetOf(text, { line, column: col })
}

function inList(text: string, list: YAMLSeq<Node>, from: string, to: string): Edit {
  const again = list.items.find((item) => isScalar(item) && item.value === to)
  if (again?.range) return { start: again.range[0], end: again.range[1], text: from }
  const [start = 0, end = 0] = list.items.at(-1)?.range ?? []
  if (!list.flow) return { start: end, end, text: `\n${indentAt(text, start)}- ${from}` }
  const close = (list.range?.[1] ?? 1) - 1
  return { start: close, end: close, text: list.items.length === 0 ? from : `, ${from}` }
}

/** A single name may be written without a list, and the value may be empty. */
function besideOne(text: string, { range }: Node, from: string, to: string): Edit {
  const [start = 0, end = 0] = range ?? []
  const written = text.slice(start, end)
  const names = written === '' || written === to ? [from] : [written, from]
  return { start, end, text: `${/\s$/.test(text.slice(0, start)) ? '' : ' '}[${names.join(', ')}]` }
}

/** The indentation before the dash of an item. */
function indentAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1)
  return /^ */.exec(line)?.[0] ?? ''
}

/** Inserts the key before the line that closes the front matter. */
function onItsOwnLine(text: string, from: string): Edit {
  const start = text.indexOf('\n---', 3) + 1
  return { start, end: start, text: `aliases: [${from}]\n` }
}
