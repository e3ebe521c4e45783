import { FEED_STYLE } from '../paths'
import type { Site } from '../site'

/**
 * A feed opened in a browser is read through a style sheet. XSLT, which could make a page of it, is leaving browsers (WHATWG issue
 * 11523): plain CSS stays. It works where the host sends `application/xml`; under `application/atom+xml` Chromium 156 shows the
 * source and Firefox 153 saves a file.
 */
export function feedStylesheets({ basePath }: Site): { type: string; href: string }[] {
  return [{ type: 'text/css', href: basePath + FEED_STYLE }]
}
