import { createHash } from 'node:crypto'
import { toHtml } from 'hast-util-to-html'
import { languageOf } from '../language/language'
import { absoluteUrl, articleFilePath, seriesFilePath, slugOf } from '../paths'
import { type Site, textLanguage } from '../site'
import { escapeMarkup } from '../text/escape-markup'
import type { BookView } from '../views/article-view'
import { titleHtml, wholeHtml } from './article-html'
import type { BookFile, BookPicture } from './book-file'
import { idsIn, targetOf } from './book-links'
import { textTree } from './book-text'
import { singleFileStyle } from './single-file-style'

/** A policy that allows only what the file contains: no script, no font, no remote picture. */
function policy(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64')
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`
}

/** An article or a series as one HTML file that needs no network. Pictures are inlined later. */
export function singleFileOf(book: BookView, pictures: readonly BookPicture[], site: Site): BookFile {
  const address = book.isSeries ? seriesFilePath(book.address) : articleFilePath(book.address)
  const path = address.slice(address.lastIndexOf('/') + 1)
  return { address, texts: [{ path, text: documentOf(book, site) }], pictures: [...pictures] }
}

function documentOf(book: BookView, site: Site): string {
  const { title, isSeries } = book
  const style = singleFileStyle(site)
  return `<!DOCTYPE html>
<html lang="${textLanguage(site.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${escapeMarkup(`${title} — ${site.name}`)}</title>
<style>${style}</style>
</head>
<body>
<p class="paper">${paperHtml(site)}</p>
${isSeries ? contents(book, site) : ''}
<main>
${texts(book, site).join('\n')}
</main>
</body>
</html>
`
}

function paperHtml(site: Site): string {
  const name = escapeMarkup(site.name)
  return site.origin === '' ? name : `<a href="${absoluteUrl(site, '/')}">${name}</a>`
}

function contents({ title, intro, articles }: BookView, site: Site): string {
  const { words } = languageOf(site)
  const lines = articles.map((view) => `<li><a href="#${slugOf(view.head.address)}">${titleHtml(view)}</a></li>`)
  return `<header class="series"><p class="kicker">${escapeMarkup(words.common.series)}</p>
<h1>${escapeMarkup(title)}</h1>${intro === undefined ? '' : `<p class="deck">${escapeMarkup(intro)}</p>`}
<nav aria-label="${words.common.contents}"><ol>${lines.join('')}</ol></nav></header>`
}

function texts(book: BookView, site: Site): string[] {
  const written = new Map(book.articles.map((view) => [slugOf(view.head.address), wholeHtml(view, book, site)]))
  const ids = new Map([...written].map(([slug, html]) => [slug, idsIn(html)]))
  const idsOf = (slug: string) => ids.get(slug) ?? new Set<string>()
  const anchor = (slug: string, id?: string) =>
    !book.isSeries && id !== undefined ? id : [slug, id].filter(Boolean).join('--')
  return book.articles.map((view) => {
    const slug = slugOf(view.head.address)
    const tree = textTree(written.get(slug) ?? '', {
      hrefOf: (href) => {
        const target = targetOf(href, slug, { book, site, idsOf })
        return target && ('url' in target ? target.url : `#${anchor(target.slug, target.id)}`)
      },
      srcOf: (src) => src,
      idOf: (id) => anchor(slug, id),
      lower: book.isSeries ? 1 : 0,
    })
    return `<article id="${slug}">\n${toHtml(tree)}\n</article>`
  })
}
