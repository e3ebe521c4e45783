import type { Schema } from 'hast-util-sanitize'
import { FLOW, GLOBAL_ATTRIBUTES, PHRASING } from './html/elements'

const OURS = 'a blockquote br code em h2 h3 h4 hr li ol p pre strong ul'.split(' ')

/**
 * Allows exactly what we emit. Protocols are checked a second time, in case `links` let one
 * through. All ids are ours by now (`s-…`, `note-…`, `appel-…`), so none is prefixed.
 */
export const sanitiseSchema: Schema = {
  strip: ['script', 'style'],
  clobber: [],
  clobberPrefix: '',
  tagNames: [...new Set([...OURS, ...Object.keys(PHRASING), ...Object.keys(FLOW)])],
  attributes: {
    ...PHRASING,
    ...FLOW,
    '*': GLOBAL_ATTRIBUTES,
    a: ['href', 'title', 'ariaLabel', 'ariaDescribedBy', 'id', ['role', 'doc-noteref', 'doc-backlink']],
    div: [['className', 'scroller'], ['role', 'group'], 'ariaLabel', 'tabIndex'],
    h2: ['id'],
    h3: ['id'],
    h4: ['id'],
    li: ['id', ['className', 'task']],
    ol: ['start'],
    pre: ['tabIndex'],
    td: [...(FLOW.td ?? []), ['className', 'num', 'centre']],
    th: [...(FLOW.th ?? []), ['className', 'num', 'centre']],
  },
  protocols: { href: ['https', 'http', 'mailto', 'tel', 'article', 'document'] },
  ancestors: Object.fromEntries(
    'caption col colgroup tbody td tfoot th thead tr'.split(' ').map((name) => [name, ['table']]),
  ),
  required: {},
}
