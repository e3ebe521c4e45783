import type { Part } from './line-kinds'

/** `{{{Intertitre}}}` and `[texte->adresse]`, which other tools do not write. */
const OF_SPIP = /\{\{\{[^{}]+\}\}\}|\[[^[\]]*->[^\]]*\]/
/** Pictures and documents by their number: `<img12|center>`. */
const DOCUMENT = /<(?:img|doc|emb|son|audio|video)\d+(?:\|[^>]*)?>/gi
const LINK = /\[([^[\]]*?)->[ \t]*([^\]\s]*)[ \t]*\]/g
const NOTE = /\[\[(?:<[^>]*>)?\s*((?:[^[\]]|\[[^\]]*\])*)\]\]/g
const ADDRESS = /^(?:https?:\/\/|mailto:)/

/** Reads the shortcuts of SPIP, and leaves other texts as they are. */
export function withoutShortcuts(lines: readonly string[]): Part {
  if (!lines.some((line) => OF_SPIP.test(line))) return { lines: [...lines], left: [] }
  const left: string[] = []
  const notes: string[] = []
  const read = withQuotes(lines).flatMap((line) => {
    left.push(...(line.match(DOCUMENT) ?? []))
    const linked = line.replace(DOCUMENT, '').replace(LINK, (_whole, words: string, to: string) => {
      const link = linkTo(words, to)
      if (!link.startsWith('[')) left.push(`->${to}`)
      return link
    })
    const noted = linked.replace(NOTE, (_whole, text: string) => `[^${notes.push(inline(text.trim()))}]`)
    return blockOf(noted)
  })
  return { lines: [...read, ...notes.flatMap((note, at) => ['', `[^${at + 1}]: ${note}`])], left }
}

/** The lines of `<quote>…</quote>` as a quotation. */
function withQuotes(lines: readonly string[]): string[] {
  let isQuoted = false
  return lines.flatMap((line) => {
    const starts = /^<quote>/i.test(line)
    const ends = /<\/quote>$/i.test(line)
    const words = line.replace(/^<quote>\s*|\s*<\/quote>$/gi, '')
    const isInside = isQuoted || starts
    isQuoted = isInside && !ends
    if (!isInside) return line
    return [...(starts ? [''] : []), ...(words === '' ? [] : [`> ${words}`]), ...(ends ? [''] : [])]
  })
}

/** A link; a number is an article of the former site, of which only the words stay. */
function linkTo(words: string, to: string): string {
  const address = to.startsWith('www.') ? `https://${to}` : to
  const [shown = ''] = words.split('|')
  return ADDRESS.test(address) ? `[${shown.trim() || address}](${address})` : shown.trim()
}

function blockOf(line: string): string[] {
  const [, heading = '', after = ''] = /^\{\{\{[\s*]*([^{}]+?)\s*\}\}\}\s*(.*)$/.exec(line) ?? []
  if (heading !== '') return ['', `## ${inline(heading)}`, '', ...(after === '' ? [] : [inline(after)])]
  return [
    inline(
      line
        .replace(/^-\*+\s*/, '- ')
        .replace(/^-#+\s*/, '1. ')
        .replace(/^_ /, ''),
    ),
  ]
}

/** `{{gras}}`, `{italique}` and `[?Terme]`. */
function inline(text: string): string {
  return text
    .replace(/\{\{\s*([^{}]+?)\s*\}\}/g, '**$1**')
    .replace(/\{\s*([^{}]+?)\s*\}/g, '*$1*')
    .replace(/\[\?([^\]|]+)(?:\|[^\]]*)?\]/g, '$1')
}
