import type { Blockquote, Text } from 'mdast'
import type { ParseContext } from './parse-context'

const MARKER = /^\s*\[!([^\]\s|]+)[^\]]*\][+-]?[^\S\n]*\n?/

/** The marker that opens a quotation: its text and its name. */
interface Marker {
  text: Text
  written: string
  name: string
}

/** The marker that a quotation begins with; a `\` before it makes words of it. */
export function markerOfQuote(quote: Blockquote, context: ParseContext): Marker | undefined {
  const text = firstText(quote)
  const [written, name] = MARKER.exec(text?.value ?? '') ?? []
  const start = text?.position?.start.offset
  const isEscaped = start !== undefined && context.text[start] === '\\'
  return text && written && name && !isEscaped ? { text, written, name } : undefined
}

function firstText({ children: [first] }: Blockquote): Text | undefined {
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  return text?.type === 'text' ? text : undefined
}
