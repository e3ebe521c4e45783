/**
 * Elements of raw HTML that reach the page, with their own attributes (as hast names them); `lang` and `dir` are kept on all.
 * No `style`, no `class`, no `id`, no `on…`. What Markdown has a word for (`p`, `a`, `img`, `h2`…) is not here: it becomes Markdown.
 */
export const PHRASING: Record<string, readonly string[]> = {
  abbr: ['title'],
  b: [],
  bdi: [],
  bdo: [],
  cite: [],
  del: ['dateTime'],
  dfn: ['title'],
  em: [],
  i: [],
  ins: ['dateTime'],
  kbd: [],
  mark: [],
  q: [],
  rp: [],
  rt: [],
  ruby: [],
  s: [],
  samp: [],
  small: [],
  span: [],
  strong: [],
  sub: [],
  sup: [],
  time: ['dateTime'],
  u: [],
  var: [],
  wbr: [],
}

export const FLOW: Record<string, readonly string[]> = {
  aside: [],
  caption: [],
  col: ['span'],
  colgroup: ['span'],
  dd: [],
  details: ['open'],
  div: [],
  dl: [],
  dt: [],
  summary: [],
  table: [],
  tbody: [],
  td: ['colSpan', 'rowSpan'],
  tfoot: [],
  th: ['colSpan', 'rowSpan', 'scope'],
  thead: [],
  tr: [],
}

export const GLOBAL_ATTRIBUTES = ['lang', 'dir']

/** Boxes for the eye only: they go, what they hold stays, in paragraphs of its own. */
export const UNWRAPPED_FLOW = new Set(
  'address article body center dialog fieldset footer header hgroup html legend main nav noscript search section'.split(
    ' ',
  ),
)

/** Dress for the eye only: it goes, what it holds stays in its line. */
export const UNWRAPPED_PHRASING = new Set('big data font label nobr output picture tt'.split(' '))

/** What only helps another element choose what to load. */
export const DROPPED = new Set('param source track'.split(' '))

/** What is no longer HTML, and its heir. */
export const SUCCESSORS = new Map([
  ['acronym', 'abbr'],
  ['strike', 's'],
])

/** What never has an end tag. */
export const VOID_ELEMENTS = new Set('base embed frame input link meta'.split(' '))
