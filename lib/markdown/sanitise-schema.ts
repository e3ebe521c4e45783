import type { Schema } from 'hast-util-sanitize'
import { FLOW, GLOBAL_ATTRIBUTES, PHRASING } from './html/elements'

const OURS = 'a blockquote br code em h2 h3 h4 hr li ol p pre strong ul'.split(' ')

/** MathML Core, without links, styles and classes. An author's own `<math>` is removed before. */
const MATH =
  'math mrow mi mn mo ms mtext mspace mfrac msqrt mroot msub msup msubsup munder mover munderover mmultiscripts mprescripts mtable mtr mtd mstyle mpadded mphantom menclose'.split(
    ' ',
  )
const MATH_ATTRIBUTES =
  'alttext display mathvariant displaystyle scriptlevel stretchy symmetric fence separator form largeop movablelimits accent accentunder lspace rspace minsize maxsize width height depth voffset linethickness columnalign rowalign columnlines rowlines columnspan rowSpan notation'.split(
    ' ',
  )

/**
 * Allows exactly what we emit. Protocols are checked a second time, in case `links` let one
 * through. All ids are ours by now (`s-…`, `note-…`, `appel-…`), so none is prefixed.
 */
export const sanitiseSchema: Schema = {
  strip: ['script', 'style'],
  clobber: [],
  clobberPrefix: '',
  tagNames: [...new Set([...OURS, ...MATH, ...Object.keys(PHRASING), ...Object.keys(FLOW)])],
  attributes: {
    ...PHRASING,
    ...FLOW,
    '*': GLOBAL_ATTRIBUTES,
    ...Object.fromEntries(MATH.map((name) => [name, MATH_ATTRIBUTES])),
    a: ['href', 'title', 'ariaLabel', 'ariaDescribedBy', 'id', ['role', 'doc-noteref', 'doc-backlink']],
    div: [['className', 'scroller', 'embed'], ['role', 'group'], 'ariaLabel', 'tabIndex'],
    h2: ['id'],
    h3: ['id'],
    h4: ['id'],
    li: ['id', ['className', 'task']],
    ol: ['start'],
    pre: ['tabIndex', ['className', 'highlight']],
    span: [...(PHRASING.span ?? []), ['className', /^hl-[cknsf]$/, 'embed-title', 'meta']],
    td: [...(FLOW.td ?? []), ['className', 'num', 'centre']],
    th: [...(FLOW.th ?? []), ['className', 'num', 'centre']],
  },
  protocols: { href: ['https', 'http', 'mailto', 'tel', 'article', 'document'] },
  ancestors: Object.fromEntries(
    'caption col colgroup tbody td tfoot th thead tr'.split(' ').map((name) => [name, ['table']]),
  ),
  required: {},
}
