import { callout } from './callouts'
import { type BodyContext, tell } from './context'

const MARKDOWN_INSIDE =
  /<(\w+)\b([^>]*?)\smarkdown(?:=(?:"[^"]*"|'[^']*'|\w+))?([^>]*)>((?:(?!<\1\b)[\s\S])*?)<\/\1\s*>/gi
const CUSTOM = /<\/?[a-z][a-z0-9]*-[\w-]*(?:\s[^<>]*)?>/g
const DETAILS = /<details\b[^>]*>\s*<summary\b[^>]*>([\s\S]*?)<\/summary>([\s\S]*?)<\/details>/gi

/** A callout of Notion. */
const ASIDE = /^<aside>[ \t]*\n([\s\S]*?)\n[ \t]*<\/aside>[ \t]*$/gm

/** Removes HTML elements around Markdown, and keeps the Markdown. */
export function htmlBlocks(text: string, context: BodyContext): string {
  const read = text.replace(MARKDOWN_INSIDE, (whole, name: string, _a, _b, inside: string) => {
    tell(context, `balise HTML « ${name.toLowerCase()} » autour de Markdown`, 'text', whole)
    if (/^details$/i.test(name)) return `<details>${inside}</details>`
    return /^figure$/i.test(name) ? figure(inside) : `\n\n${dedented(inside)}\n\n`
  })
  const unfolded = read.replace(DETAILS, (whole, summary: string, inside: string) => {
    tell(context, 'passage replié, devenu un paragraphe', 'text', whole)
    return `\n\n**${summary.trim()}**\n\n${inside.trim()}\n\n`
  })
  const boxed = unfolded.replace(ASIDE, (whole, inside: string) => {
    tell(context, 'encadré « aside »', 'carried', whole)
    return callout('note', '', dedented(inside))
  })
  return boxed.replace(CUSTOM, (tag) => {
    tell(context, 'composant', 'dropped', tag, /=/.test(tag) ? tag : undefined)
    return ''
  })
}

function figure(inside: string): string {
  const [whole = '', caption = ''] = /<figcaption\b[^>]*>([\s\S]*?)<\/figcaption>/i.exec(inside) ?? []
  const picture = dedented(inside.replace(whole, '')).trim()
  return `\n\n${picture}${caption.trim() ? `\n*${caption.replace(/\s+/g, ' ').trim()}*` : ''}\n\n`
}

function dedented(text: string): string {
  const lines = text.replace(/^\n+|\s+$/g, '').split('\n')
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/))
  const least = indents.length === 0 ? 0 : Math.min(...indents)
  return lines.map((line) => line.slice(least)).join('\n')
}
