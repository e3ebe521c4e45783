import { languageOf } from '../language/language'
import { lightDark, paletteOf, type Token } from '../palette'
import { FEED_STYLE } from '../paths'
import type { Site } from '../site'

/**
 * The reference of a feed to its style sheet. It is CSS because browsers are removing XSLT (WHATWG
 * issue 11523). It works if the host sends `application/xml`; with `application/atom+xml`
 * Chromium 156 shows the source and Firefox 153 saves a file.
 */
export function feedStylesheets({ basePath }: Site): { type: string; href: string }[] {
  return [{ type: 'text/css', href: basePath + FEED_STYLE }]
}

/**
 * Atom and RSS in a browser: what a feed is for, its name, and its articles by title and deck. XML
 * has no default styles, so everything is hidden, then the useful elements are shown, titles first
 * wherever they are. Dates stay hidden, because feeds write them for machines.
 */
export function feedCss(site: Site): string {
  const palette = paletteOf(site)
  const of = (token: Token) => lightDark(palette[token])
  return `:root, entry { display: flex; flex-direction: column }
:root {
  max-width: 42rem;
  margin: 0 auto;
  padding: 3rem 1.25rem;
  color-scheme: light dark;
  background: ${of('paper')};
  color: ${of('ink')};
  font: 1.125rem/1.5 Newsreader, Georgia, serif;
}
:root::before {
  content: ${JSON.stringify(languageOf(site).words.feeds.about)};
  order: -2;
  margin-bottom: 3rem;
  padding: 1rem 1.25rem;
  background: ${of('tint')};
  font: 1rem/1.5 system-ui, sans-serif;
}
feed > *, channel > *, entry > *, item > * { display: none }
channel, item, title, subtitle, description, summary, item > link { display: block }
feed > entry { display: flex }
title { order: -1 }
feed > title, channel > title { font-size: 2.5rem; line-height: 1.1 }
subtitle, channel > description { margin: .5rem 0 3rem; color: ${of('ink-2')} }
entry, item { padding: 1.25rem 0; border-top: 1px solid ${of('rule')} }
entry > title, item > title { font-size: 1.5rem; line-height: 1.2 }
summary, item > description, item > link { margin-top: .375rem }
a, item > link { color: ${of('link')}; overflow-wrap: anywhere }
item > link { font: .875rem/1.5 system-ui, sans-serif }
`
}
