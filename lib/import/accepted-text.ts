import { parseArticle, parsePage } from '../markdown/article'
import type { Problem } from '../problem'
import type { Site } from '../site'
import type { Header, ImportedText } from './imported-text'
import type { Losses } from './losses'
import { type HeaderKey, writtenHeader } from './write-header'

/** The maximum of attempts, more than the lines of a header: each attempt removes one. */
const ROUNDS = 40

/** The name of a rejected body in the report. */
const REFUSED = 'texte que le journal ne sait pas lire'

/**
 * The text as our own parser accepts it. Rejected header lines are removed; a rejected body is kept
 * whole as a code block in a draft. Both are reported.
 */
export function acceptedText(imported: ImportedText, site: Site, losses: Losses): string {
  let { header, body } = withDraft(imported)
  for (let round = 0; round < ROUNDS; round++) {
    const written = writtenHeader(header)
    const [error] = errorsIn(imported, `${written.text}\n${body}`, site)
    if (!error) return `${written.text}\n${body}`
    const line = written.lines[error.place.line - 2]
    if (line && isOptional(line.key)) {
      losses.note(`champ « ${line.key} » refusé : ${error.expected}`, 'dropped', imported.from, wordsAt(header, line))
      header = without(header, line)
    } else {
      losses.note(`${REFUSED} : ${error.found}`, 'text', imported.from)
      imported.reasons.push(`${error.found} ; ${error.expected}`)
      ;({ header, body } = withDraft({ ...imported, header, body: fenced(imported.body) }))
    }
  }
  return `${writtenHeader(header).text}\n${body}`
}

function withDraft({ kind, header, body, reasons }: ImportedText): { header: Header; body: string } {
  const isHidden = reasons.length > 0 && kind === 'article'
  return { header: isHidden ? { ...header, draft: true } : header, body }
}

function errorsIn({ kind, slug }: ImportedText, text: string, site: Site): Problem[] {
  const source = { path: `content/${kind === 'page' ? 'pages' : 'articles'}/${slug}.md`, text }
  const { problems } = kind === 'page' ? parsePage(source, site) : parseArticle(source, site)
  return problems.filter(({ severity }) => severity === 'error')
}

function isOptional(key: HeaderKey): boolean {
  return key !== 'title' && key !== 'date' && key !== 'draft'
}

function wordsAt(header: Header, { key, item }: { key: HeaderKey; item?: number }): string {
  const value = header[key]
  const one = Array.isArray(value) && item !== undefined ? value[item] : value
  return typeof one === 'string' ? one : JSON.stringify(one)
}

function without(header: Header, { key, item }: { key: HeaderKey; item?: number }): Header {
  const { [key]: value, ...rest } = header
  const left = Array.isArray(value) && item !== undefined ? value.filter((_, index) => index !== item) : []
  return { ...rest, title: header.title, ...(left.length > 0 && { [key]: left }) }
}

/** Wraps a body in a fence longer than any fence in it. */
function fenced(body: string): string {
  const longest = Math.max(2, ...[...body.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}markdown\n${body.trimEnd()}\n${fence}\n`
}
