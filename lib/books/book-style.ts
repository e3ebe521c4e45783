/**
 * The style sheet of an EPUB. Reading systems have their own typefaces, sizes, margins and colours,
 * which readers choose: this sheet only structures the text.
 */
export const BOOK_STYLE = `body { margin: 0 5%; line-height: 1.5; hyphens: auto; -webkit-hyphens: auto; -epub-hyphens: auto }
h1, h2, h3, h4, .kicker, .byline, .dates, .online { hyphens: none; -webkit-hyphens: none; -epub-hyphens: none; text-align: left }
h1 { margin: .25em 0 .5em; font-size: 1.7em; line-height: 1.15; font-weight: 600 }
h2 { margin: 1.8em 0 .5em; font-size: 1.25em; line-height: 1.2 }
h3, h4 { margin: 1.5em 0 .4em; font-size: 1.05em; line-height: 1.25 }
h1, h2, h3, h4 { page-break-after: avoid; break-after: avoid }
p { margin: 0 0 .7em; orphans: 2; widows: 2 }
header { margin: 2em 0 1.8em }
.kicker { margin: 0; font-size: .85em }
.deck { font-size: 1.15em; line-height: 1.35; text-align: left }
.byline { margin: 0; font-size: .9em; font-weight: 600 }
.dates { margin: 0; font-size: .85em }
.online { margin: 2em 0; padding-top: .6em; border-top: 1px solid; font-size: .85em; overflow-wrap: anywhere }
blockquote { margin: 1em 0; padding-left: 1em; border-left: 2px solid }
figure { margin: 1.4em 0; page-break-inside: avoid; break-inside: avoid }
figcaption { margin-top: .4em; font-size: .85em; line-height: 1.35; text-align: left }
img { max-width: 100%; height: auto }
table { width: 100%; margin: 1.2em 0; border-collapse: collapse; font-size: .9em; line-height: 1.35 }
caption { padding-bottom: .4em; font-weight: 600; text-align: left }
th, td { padding: .35em .6em .35em 0; border-bottom: 1px solid; text-align: left; vertical-align: top }
.num { text-align: right; font-variant-numeric: tabular-nums }
pre { margin: 1em 0; font-size: .85em; line-height: 1.4; white-space: pre-wrap; overflow-wrap: anywhere }
code, kbd { overflow-wrap: anywhere }
math { max-width: 100% }
ul, ol { margin: 0 0 .8em; padding-left: 1.4em }
dt { font-weight: 600 }
sup, sub { line-height: 0; font-size: .75em }
aside { margin: 1.4em 0; padding-left: 1em; border-left: 2px solid }
aside > :first-child { margin: 0 0 .4em; font-size: 1em; font-weight: 600 }
.notes { margin-top: 2em; font-size: .9em }
nav ol { padding-left: 1.4em }
nav li { margin-bottom: .5em }
.cover { margin: 0; text-align: center; page-break-after: always; break-after: page }
.cover img { height: 100vh; max-width: 100%; object-fit: contain }
`
