import { lightDark, paletteOf, type Token } from '../palette'
import type { Site } from '../site'

/**
 * The style sheet of a single file. The typefaces of the paper would weigh more than ten articles,
 * so system fonts are used.
 */
export function singleFileStyle(site: Site): string {
  const palette = paletteOf(site)
  const of = (token: Token) => lightDark(palette[token])
  return `:root { color-scheme: light dark; background: ${of('paper')}; color: ${of('ink')}; -webkit-text-size-adjust: 100% }
body { box-sizing: border-box; max-width: 41rem; margin: 0 auto; padding: 1.25rem 1.25rem 5rem; font: 1.1875rem/1.56 "Iowan Old Style", Charter, "Bitstream Charter", "Source Serif 4", Georgia, serif; hyphens: auto; hyphenate-limit-chars: 9 4 4; overflow-wrap: break-word }
a { color: ${of('link')}; text-underline-offset: .14em; text-decoration-thickness: .07em }
a:focus-visible { outline: 2px solid; outline-offset: 2px }
.paper, .kicker, .byline, .dates, .online, figcaption, table, h3, h4, h5 { font-family: system-ui, "Helvetica Neue", Arial, sans-serif; hyphens: manual }
.paper { margin: 0 0 3rem; padding-bottom: .75rem; border-bottom: 1px solid; font-size: .9375rem; font-weight: 600 }
.paper a { color: inherit; text-decoration: none }
h1, h2, h3, h4, h5 { line-height: 1.15; hyphens: manual; text-wrap: balance }
h1, article > header h2 { margin: .5rem 0 1rem; font-size: clamp(2rem, 1.5rem + 2.2vw, 2.75rem); font-weight: 500; letter-spacing: -.015em; line-height: 1.08 }
h2 { margin: 2.4em 0 .6em; font-size: 1.4375rem; font-weight: 600 }
h3 { margin: 2em 0 .5em; font-size: 1.1875rem; font-weight: 600 }
h4, h5 { margin: 1.8em 0 .4em; font-size: 1.0625rem; font-weight: 600 }
p, ul, ol, dl, blockquote, pre, table, figure { margin: 0 0 .82em }
header { margin-bottom: 2.25rem }
.kicker { margin: 0; color: ${of('ink-2')}; font-size: .875rem }
.deck { color: ${of('ink-2')}; font-size: 1.3125rem; line-height: 1.4; hyphens: manual; text-wrap: pretty }
.byline, .dates { margin: 0; font-size: .875rem }
.byline { font-weight: 600 }
.dates { color: ${of('ink-2')} }
.series nav { margin-top: 2rem; padding: 1.25rem 1.5rem; background: ${of('tint')} }
.series ol { margin: 0; padding-left: 1.25em }
.series li + li { margin-top: .5rem }
article + article, .series + main { margin-top: 5rem }
article + article { padding-top: 3rem; border-top: 1px solid }
figure { margin: 1.75rem 0 }
img { display: block; max-width: 100%; height: auto; background: ${of('tint')} }
figcaption { margin-top: .5rem; color: ${of('ink-2')}; font-size: .875rem; line-height: 1.4 }
blockquote { padding-left: 1.25rem; border-left: 3px solid ${of('rule')}; margin-inline: 0 }
ul, ol { padding-left: 1.3em }
li + li { margin-top: .3em }
dt { font-weight: 600 }
dd { margin-left: 1.3em }
hr { width: 6rem; margin: 2.5rem auto; border: 0; border-top: 1px solid ${of('edge')} }
table { display: block; max-width: 100%; overflow-x: auto; margin-block: 1.5rem; border-collapse: collapse; font-size: .9375rem; line-height: 1.4 }
caption { padding-bottom: .5rem; font-weight: 600; text-align: left }
th, td { padding: .5rem 1rem .5rem 0; border-bottom: 1px solid ${of('rule')}; text-align: left; vertical-align: top; font-variant-numeric: tabular-nums }
.num { text-align: right }
pre { padding: 1rem; background: ${of('tint')}; font-size: .875rem; line-height: 1.5; white-space: pre-wrap; overflow-wrap: anywhere }
code, kbd { font-family: ui-monospace, "Cascadia Code", Menlo, Consolas, monospace; font-size: .875em; hyphens: none; overflow-wrap: anywhere }
pre code { font-size: 1em }
math[display="block"] { max-width: 100%; overflow-x: auto; margin-block: 1.25rem }
aside, details { margin: 1.5rem 0; padding: 1rem 1.25rem; background: ${of('tint')} }
aside > :first-child { margin: 0 0 .5rem; font: 600 .9375rem/1.3 system-ui, "Helvetica Neue", Arial, sans-serif }
aside > :last-child, details > :last-child { margin-bottom: 0 }
sup, sub { line-height: 0; font-size: .72em }
.notes { margin-top: 3rem; font-size: .9375rem }
.online { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid; font-size: .875rem; overflow-wrap: anywhere }
@media print {
  @page { margin: 18mm }
  :root { color-scheme: light; background: none; color: #000 }
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.42 }
  a { color: inherit }
  h1, h2, h3, h4, h5 { break-after: avoid }
  h1, article > header h2 { font-size: 22pt }
  figure, tr, blockquote { break-inside: avoid }
  figure img { max-height: 90mm; width: auto }
  article + article { margin-top: 0; padding-top: 0; border: 0; break-before: page }
  table { display: table }
  [role="doc-backlink"] { display: none }
}
`
}
