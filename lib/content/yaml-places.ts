import { type Document, isMap, isNode, isScalar, type LineCounter, type Node, type ParsedNode } from 'yaml'
import type { Place } from '../article/source-place'
import { startOf } from './place-in-source'

/** A parsed YAML text and the places of its parts. */
export interface Yaml {
  file: string
  text: string
  document: Document.Parsed<ParsedNode>
  lines: LineCounter
}

export type Path = readonly PropertyKey[]

/** The document as plain data: maps, lists, strings, booleans and nulls. */
export function dataOf(yaml: Yaml): unknown {
  return yaml.document.toJS({ maxAliasCount: 0 })
}

/** The place of the value at `path`, cut at the end of its line; undefined when there is none. */
export function valuePlace(yaml: Yaml, path: Path): Place | undefined {
  const node = path.length === 0 ? yaml.document.contents : yaml.document.getIn(path, true)
  return isNode(node) ? nodePlace(yaml, node) : undefined
}

/** The place of the key at `path`. An item of a list has no key: its own place is given. */
export function keyPlace(yaml: Yaml, path: Path): Place | undefined {
  const map = path.length < 2 ? yaml.document.contents : yaml.document.getIn(path.slice(0, -1), true)
  const pair = isMap(map) ? map.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined
  return isNode(pair?.key) ? nodePlace(yaml, pair.key) : valuePlace(yaml, path)
}

/** The source text of the value at `path`; empty when there is none. */
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

/** `['image', 'alt']` → `image.alt`. Ranks in a list count from 1. */
export function nameOf(path: Path): string {
  return path.map((key) => (typeof key === 'number' ? key + 1 : String(key))).join('.')
}
