/**
 * Elements of raw HTML that reach the page, with their attributes as hast names them; `lang` and
 * `dir` are allowed on all. No `style`, `class`, `id` or `on…`. Elements for which Markdown has a
 * syntax (`p`, `a`, `img`, `h2`…) become Markdown.
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

/** Elements that are removed and whose content stays, as flow content. */
export const UNWRAPPED_FLOW = new Set(
  'address article body center dialog fieldset footer header hgroup html legend main nav noscript search section'.split(
    ' ',
  ),
)

/** Elements that are removed and whose content stays in its line. */
export const UNWRAPPED_PHRASING = new Set('big data font label nobr output picture tt'.split(' '))

/** Elements that only help another element choose what to load. */
export const DROPPED = new Set('param source track'.split(' '))

/** Obsolete elements, and what replaced them. */
export const SUCCESSORS = new Map([
  ['acronym', 'abbr'],
  ['strike', 's'],
])

/** Elements without an end tag. */
export const VOID_ELEMENTS = new Set('base embed frame input link meta'.split(' '))
