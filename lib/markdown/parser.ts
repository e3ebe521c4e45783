import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { getOrInsert } from '../collections'

type Parser = ReturnType<typeof remark>

/**
 * What GitHub adds to Markdown, as the parser names it, and the signs without which no text holds any. To look for a table in every
 * line, and for an e-mail in every word, costs more than all the rest of the parsing.
 */
const SIGNS = { table: /\||:-|-:/, emailAutolink: /@/ }

/** The same of addresses looked for in the finished tree, where entities have become what they stand for. */
const ADDRESS = /http|www|[@&]/i

/** A sentence often ends in `~`: only `~~two~~` strike a word out. */
const markdown = remark().use(remarkGfm, { singleTilde: false })

const parsers = new Map<string, Parser>()

export function parseMarkdown(text: string): Root {
  const absent = Object.entries(SIGNS).flatMap(([name, sign]) => (sign.test(text) ? [] : [name]))
  const hasAddress = ADDRESS.test(text)
  const key = `${absent} ${hasAddress}`
  const parser = getOrInsert(parsers, key, () => parserWithout(absent, hasAddress))
  return parser.parse(text)
}

/** Its extensions, all its own, are in place once it is frozen. */
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
