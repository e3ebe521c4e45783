import { attribute, type Tag } from './tag-addresses'

/**
 * Next and React write into a page what their client code needs, and our documents drop it: scripts
 * of `/_next/`, flight data, and preloads of either.
 */
const FRAMEWORK_ADDRESS = /^\/_next\//
/**
 * Next repeats `og:` in `twitter:`, which crawlers read as a fallback anyway. Its renderer leaves a
 * mark after icons, which its server would remove.
 */
const FRAMEWORK_META = /^(next-size-adjust|«nxt-icon»|twitter:(?!card$).*)$/
const FRAMEWORK_CODE = /\b__next_|\bTURBOPACK\b|\$R[A-Z]\b/

const FLIGHT = '<script>self.__next_f.push('
const [SCRIPT_END, PAGE_END] = ['</script>', '</body></html>']

/**
 * Removes the flight data at the end of a page, three quarters of its bytes, before parsing. Next
 * escapes `<` in flight data, so the last `<` before the end of a script opens that script. The
 * loop stops at the first script of another kind.
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
  // Next preconnects to its own host for the fonts of a style sheet.
  if (rel === 'preconnect') return href === '/'
  return (rel === 'preload' || rel === 'modulepreload') && as !== 'font' && FRAMEWORK_ADDRESS.test(href ?? '')
}

/**
 * React hoists these links into the head before or after the metadata: their order varies between
 * renders.
 */
export function isHoisted(tag: Tag): boolean {
  return tag.tagName === 'link' && attribute(tag, 'rel') === 'search'
}

/** React orders style sheets by this attribute. */
export function dropFrameworkAttributes(tag: Tag): void {
  tag.attrs = tag.attrs.filter(({ name }) => name !== 'data-precedence')
}

/** Next keeps a placeholder for streamed metadata. Ours is in `<head>`. */
export function dropPlaceholders(html: string): string {
  return html.replaceAll('<div hidden=""></div>', '')
}
