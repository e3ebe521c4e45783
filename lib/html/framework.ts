import { attribute, type Tag } from './addresses'

/**
 * What Next and React write into a page for the sake of their own client code, which a printed document does not have:
 * scripts of `/_next/`, the flight data that they hydrate from, and the links that fetch either in advance.
 */
const FRAMEWORK_ADDRESS = /^\/_next\//
/**
 * Next also says again in `twitter:` what `og:` has said, where whoever looks for one reads the other; its own server takes out the mark
 * that it leaves after icons.
 */
const FRAMEWORK_META = /^(next-size-adjust|«nxt-icon»|twitter:(?!card$).*)$/
const FRAMEWORK_CODE = /\b__next_|\bTURBOPACK\b|\$R[A-Z]\b/

const FLIGHT = '<script>self.__next_f.push('
const [SCRIPT_END, PAGE_END] = ['</script>', '</body></html>']

/**
 * Without the flight data that ends a page: three quarters of it, which would be parsed for nothing. Next writes `<` in them as an escape,
 * so that the last one before the end of a script is its own; what comes before the last other script is left to the parser.
 */
export function withoutFlight(page: string): string {
  if (!page.endsWith(PAGE_END)) return page
  let end = page.length - PAGE_END.length
  while (page.endsWith(SCRIPT_END, end)) {
    const start = page.lastIndexOf('<', end - SCRIPT_END.length - 1)
    if (!page.startsWith(FLIGHT, start)) break
    end = start
  }
  return page.slice(0, end) + PAGE_END
}

export function isFrameworkScript(tag: Tag, code: string): boolean {
  const source = attribute(tag, 'src')
  return source === undefined ? FRAMEWORK_CODE.test(code) : FRAMEWORK_ADDRESS.test(source)
}

export function isFrameworkTag(tag: Tag): boolean {
  if (tag.tagName === 'meta') return FRAMEWORK_META.test(attribute(tag, 'name') ?? '')
  if (tag.tagName !== 'link') return false
  const [rel, as, href] = [attribute(tag, 'rel'), attribute(tag, 'as'), attribute(tag, 'href')]
  // Next warms up the connection for the fonts of a style sheet, to the very host that the page came from.
  if (rel === 'preconnect') return href === '/'
  return (rel === 'preload' || rel === 'modulepreload') && as !== 'font' && FRAMEWORK_ADDRESS.test(href ?? '')
}

/** React lifts a page's own links into the head when it comes to them, before the metadata or after: no two printings need agree. */
export function isHoisted(tag: Tag): boolean {
  return tag.tagName === 'link' && attribute(tag, 'rel') === 'search'
}

/** React's note to itself on the order of style sheets. */
export function dropFrameworkAttributes(tag: Tag): void {
  tag.attrs = tag.attrs.filter(({ name }) => name !== 'data-precedence')
}

/** Where Next keeps the metadata that it streams late; ours are all in `<head>`, and comments are gone by then. */
export function dropPlaceholders(html: string): string {
  return html.replaceAll('<div hidden=""></div>', '')
}
