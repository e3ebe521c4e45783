import type { ImportedText } from '../imported-text'
import type { Losses } from '../losses'
import { dateOf } from './field-values'

const POSTS = /(?:^|\/)(?:_?posts?|_drafts|blog|articles|news|actualites|actus|journal|chroniques|billets)\//i
const INDEX = /(?:^|\/)_?index(?:\.\w+)?\.\w+$/
const HEADING_OR_TEMPLATE = /^#[^\n]*$|\{[{%][\s\S]*?[}%]\}|<!--[\s\S]*?-->/gm

/** Whether a text only introduces a list, which we generate: `_index.md`, `blog/index.md`. */
export function isList(path: string, body: string): boolean {
  return INDEX.test(path) && body.replace(HEADING_OR_TEMPLATE, '').trim() === ''
}

/**
 * A text without a date is a page, unless it is among posts or private: a page cannot be hidden.
 */
export function withKind(
  imported: ImportedText,
  date: string | undefined,
  today: string,
  losses: Losses,
): ImportedText {
  if (date !== undefined && dateOf(date) !== undefined) {
    const isKnown = imported.reasons.some((reason) => reason.includes(date.slice(0, 10)))
    const reasons = date.slice(0, 10) > today && !isKnown ? [`date à venir : ${date}`] : []
    return { ...imported, header: { ...imported.header, date }, reasons: [...imported.reasons, ...reasons] }
  }
  const isPost = POSTS.test(imported.from) && !INDEX.test(imported.from.replace(/\/[^/]+\/index\.\w+$/, ''))
  if (!isPost && imported.reasons.length === 0) {
    losses.note('texte sans date, devenu une page (--date en fait un article)', 'text', imported.from)
    return { ...imported, kind: 'page' }
  }
  const reasons = isPost ? ['date absente : celle du jour est écrite'] : []
  return { ...imported, header: { ...imported.header, date: today }, reasons: [...imported.reasons, ...reasons] }
}
