import type { Nodes, Paragraph, Root } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import type { Position } from 'unist'
import { getOrInsert } from '../collections'
import { childrenOf, type Placed } from './nodes'

type Parser = ReturnType<typeof remark>

/**
 * Extensions of GitHub, as the parser names them, and the signs that each needs. Looking for a
 * table in every line and for an e-mail in every word costs more than the rest of the parsing, so
 * texts without those signs skip them.
 */
const SIGNS = { table: /\||:-|-:/, emailAutolink: /@/ }

/**
 * The signs of a bare address, which is searched in the parsed tree, where entities are decoded.
 */
const ADDRESS = /http|www|[@&]/i

/** Only `~~two~~` tildes strike out, because a sentence may contain single ones. */
const markdown = remark().use(remarkGfm, { singleTilde: false })

const parsers = new Map<string, Parser>()

export function parseMarkdown(text: string): Root {
  const absent = Object.entries(SIGNS).flatMap(([name, sign]) => (sign.test(text) ? [] : [name]))
  const hasAddress = ADDRESS.test(text)
  const key = `${absent} ${hasAddress}`
  const parser = getOrInsert(parsers, key, () => parserWithout(absent, hasAddress))
  return parser.parse(text)
}

/** A frozen processor has its extensions in place, and they are not shared with another. */
function parserWithout(absent: readonly string[], hasAddress: boolean): Parser {
  const parser = markdown().freeze()
  const { micromarkExtensions = [], fromMarkdownExtensions = [] } = parser.data()
  const isWanted = ({ name = '' }) => !absent.includes(name)
  for (const tried of micromarkExtensions.flatMap(({ flow = {}, text = {} }) => [flow, text])) {
    for (const [sign, constructs = []] of Object.entries(tried)) tried[sign] = [constructs].flat().filter(isWanted)
  }
  if (!hasAddress) for (const extension of fromMarkdownExtensions.flat()) extension.transforms = []
  return parser
}

/**
 * Parses one line, whose nodes take the place of the node that it belongs to. « 2024. Rapport
 * annuel » is not a list: when Markdown sees anything but a paragraph, the line is plain text.
 */
export function parseLine(text: string, { position }: Placed = {}): Paragraph {
  const [first, ...more] = parseMarkdown(text).children
  if (first?.type !== 'paragraph' || more.length > 0)
    return { type: 'paragraph', children: [{ type: 'text', value: text }] }
  if (position) place(first, position)
  return first
}

function place(node: Nodes, position: Position): void {
  node.position = position
  for (const child of childrenOf(node)) place(child, position)
}
