import { unaccented as fold } from '@/lib/text/fold'
import type { Directory } from './directory'

/** The words of an article without its links, which are the answers, and the linked articles. */
export interface PlainText {
  /** One paragraph a line. */
  text: string
  cites: string[]
}

const TARGET = String.raw`\{\{.*?\}\}|\{%.*?%\}|<[^>\n]*>|[^()\s]*(?:\([^)\s]*\)[^()\s]*)*`
const IMAGE = /!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])/g
const INLINE = new RegExp(String.raw`\[((?:[^[\]]|\[[^\]]*\])*)\]\(\s*(${TARGET})[^)]*\)`, 'g')
const WIKI = /\[\[([^\]|]+)(?:\|([^\]]*))?\]\]/g
const ANCHOR = /<a\s[^>]*?href\s*=\s*["']([^"']*)["'][^>]*>(.*?)<\/a>/gis
const BY_REFERENCE = /\[([^\]]+)\]\s?\[([^\]]*)\]/g
const DEFINITION = /^\s{0,3}\[([^\]]+)\]:\s*(\S+).*$/gm
const BARE = /<?https?:\/\/[^\s<>)\]]+>?/g
/** The line, and the list under it. */
const READ_ALSO =
  /^[\s>*_#-]*(?:à |a )?(?:lire|voir|relire) (?:aussi|également)\b.*(?:\n(?:[ \t]*\n)*[ \t]*(?:[-*+]|\d+\.)[ \t].*)*/gim

/**
 * `titles` are the folded titles of all the articles: a line that is one of them is an unmarked
 * link.
 */
export function plainText(markdown: string, directory: Directory, titles: ReadonlySet<string>): PlainText {
  const cites = new Set<string>()
  const definitions = new Map([...markdown.matchAll(DEFINITION)].map(([, name = '', href = '']) => [fold(name), href]))
  const unlink = (anchor: string, address: string): string => {
    const target = directory.find(address)
    if (target !== undefined) cites.add(target)
    return target === undefined ? anchor : ' '
  }
  const unlinked = markdown
    .replace(DEFINITION, '')
    .replace(IMAGE, ' ')
    .replace(WIKI, (_, target: string, label = target) => unlink(label, target))
    .replace(INLINE, (_, anchor: string, target: string) => unlink(anchor, target))
    .replace(ANCHOR, (_, target: string, anchor: string) => unlink(anchor, target))
    .replace(BY_REFERENCE, (_, anchor: string, name: string) =>
      unlink(anchor, definitions.get(fold(name || anchor)) ?? ''),
    )
    .replace(BARE, (address) => unlink(' ', address))
    .replace(READ_ALSO, '\n')
  return { text: paragraphs(unlinked, titles), cites: [...cites] }
}

function paragraphs(markdown: string, titles: ReadonlySet<string>): string {
  const plain = markdown
    .replace(/\{[{%][\s\S]*?[%}]\}/g, ' ')
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<\/?(?:p|div|li|h\d|br|tr|blockquote)\b[^>]*>/gi, '\n\n')
    .replace(/<[^>\n]*>/g, ' ')
    .replace(/^(#+\s.*)$/gm, '\n$1\n')
    .replace(/[#*_`>|~]+/g, ' ')
  const all = plain.split(/\n\s*\n|\n\s*[-+]\s/).map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
  return all.filter((paragraph) => paragraph !== '' && !titles.has(fold(paragraph))).join('\n')
}
