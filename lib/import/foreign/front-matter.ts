import { parse as parseToml } from 'smol-toml'
import { Lexer, parseDocument } from 'yaml'
import { fold } from '../../text/fold'

export type Data = Record<string, unknown>

/**
 * A text of another tool, split into header and body. `isBroken` if a part of the header could not
 * be parsed.
 */
interface Front {
  data: Data
  body: string
  isBroken: boolean
}

const FENCES: [RegExp, (block: string) => unknown][] = [
  [/^---[ \t]*(?:ya?ml)?[ \t]*\n([\s\S]*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/, readYaml],
  [/^(?:\+\+\+|---toml)[ \t]*\n([\s\S]*?)\n?(?:\+\+\+|---)[ \t]*(?:\n|$)/, parseToml],
  [/^(?:;;;|---json)[ \t]*\n([\s\S]*?)\n?(?:;;;|---)[ \t]*(?:\n|$)/, JSON.parse],
  [/^(\{\s*\n[\s\S]*?\n\}|\{\s*"[^\n]*\})[ \t]*(?:\n|$)/, JSON.parse],
  [/^---[a-z]+[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/i, unread],
]

/**
 * A MultiMarkdown header without fences, which MkDocs and Pelican read, starting with a usual first
 * key.
 */
const METADATA =
  /^(?:title|date|author|authors|slug|summary|category|tags)[ \t]*:[ \t]*\S[^\n]*\n(?:[A-Za-z][\w-]*[ \t]*:[^\n]*\n)*(?=\n|$(?![\s\S]))/i

/**
 * YAML, TOML and JSON headers. A header that cannot be parsed as a whole is parsed line by line:
 * `key: value`.
 */
export function splitForeign(text: string): Front {
  for (const [fence, read] of FENCES) {
    const [whole, block] = fence.exec(text) ?? []
    if (whole === undefined || block === undefined) continue
    const body = text.slice(whole.length)
    const data = attempt(() => read(block))
    if (isRecord(data)) return { data, body, isBroken: false }
    if (data === null || block.trim() === '') return { data: {}, body, isBroken: false }
    if (fence.source.startsWith('^---') || fence.source.includes('json'))
      return { data: byLines(block), body, isBroken: true }
    return { data: byLines(block.replace(/ = /g, ': ')), body, isBroken: true }
  }
  const notion = underTitle(text)
  if (notion) return notion
  const [whole] = METADATA.exec(text) ?? []
  return whole === undefined
    ? { data: {}, body: text, isBroken: false }
    : { data: byLines(whole), body: text.slice(whole.length), isBroken: false }
}

const PROPERTIES = /^(# [^\n]+\n\n)((?:[\p{Lu}][^:\n]{0,40}: [^\n]*\n)+)(?:\n|$)/u
/** Properties that distinguish a Notion header from a dialogue. */
const PROPERTY =
  /^(?:created?(?:time|at|by|on)?|creele|datedecreation|lastedited(?:time|by)?|date|tags?|status|statut|etat|author|auteur|publi.*|url|type|categor.*|slug|visib.*)$/

/** Notion writes the properties of a page under its title. */
function underTitle(text: string): Front | undefined {
  const [whole = '', title = '', block = ''] = PROPERTIES.exec(text) ?? []
  const pairs = block.split('\n').flatMap((line): [string, string][] => {
    const colon = line.indexOf(': ')
    return colon === -1 ? [] : [[line.slice(0, colon), line.slice(colon + 2).trim()]]
  })
  if (!pairs.some(([key]) => PROPERTY.test(fold(key).replaceAll(' ', '')))) return undefined
  return { data: Object.fromEntries(pairs), body: title + text.slice(whole.length), isBroken: false }
}

export function isRecord(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

/** The comments of a header, which may be the end of a title: `title: Le port # 2`. */
export function commentsIn(text: string): string[] {
  const [, yaml] = FENCES[0]?.[0].exec(text) ?? []
  if (yaml !== undefined) return [...new Lexer().lex(yaml)].filter((token) => token.startsWith('#'))
  const [, toml = ''] = FENCES[1]?.[0].exec(text) ?? []
  return [...toml.matchAll(/^\s*(#.*)$/gm)].map(([, comment = '']) => comment)
}

/** Parses YAML; numbers and dates stay as typed, and `<<` merges its anchor as in other tools. */
function readYaml(block: string): unknown {
  const document = parseDocument(block, { uniqueKeys: false, schema: 'failsafe', merge: true, prettyErrors: false })
  if (document.errors.length > 0) throw new Error('unreadable')
  return document.toJS({ maxAliasCount: 100 })
}

/** Refuses a header that is a program. */
function unread(): never {
  throw new Error('unread')
}

function attempt(read: () => unknown): unknown {
  try {
    return read()
  } catch {
    return undefined
  }
}

function byLines(block: string): Data {
  const pairs = [...block.matchAll(/^["']?([\p{L}\w-]+)["']?\s*[:=][ \t]*(.*?),?$/gmu)]
  return Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, value.replace(/^["']|["']$/g, '')]))
}

/** A value as one line of text; undefined if it is empty. */
export function wordsOf(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value)
  if (typeof value !== 'string') return undefined
  const line = value.replace(/\s+/g, ' ').trim()
  return line === '' || line === '~' || line === 'null' ? undefined : line
}

export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}
