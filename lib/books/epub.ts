import type { Root } from 'hast'
import { languageOf } from '../language/language'
import { absoluteUrl, epubPath, slugOf } from '../paths'
import { type Site, textLanguage } from '../site'
import { escapeMarkup } from '../text/escape-markup'
import type { ArticleText, BookView } from '../views/article-view'
import { titleHtml, wholeHtml } from './article-html'
import type { BookFile, BookPicture } from './book-file'
import { idsIn, targetOf } from './book-links'
import { BOOK_STYLE } from './book-style'
import { textTree } from './book-text'
import { coverOf } from './epub-cover'
import { type Item, packageDocument } from './package-document'
import { xhtmlDocument } from './xhtml'

const XHTML = 'application/xhtml+xml'
const FOLDER = 'EPUB/'
const COVER = 'images/cover.jpg'

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="${FOLDER}package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`

/** A series as an EPUB 3: a cover, a title page with its contents, a chapter for each article. */
export function epubOf(book: BookView, pictures: readonly BookPicture[], site: Site): BookFile {
  const chapters = chaptersOf(book, site)
  const documents = [
    { id: 'cover', path: 'cover.xhtml', text: coverPage(book, site) },
    { id: 'nav', path: 'nav.xhtml', properties: 'nav', text: navigation(book, site) },
    ...chapters,
  ]
  const items: Item[] = [
    ...documents.map(({ text: _, ...item }) => ({ ...item, type: XHTML, isRead: true as const })),
    { id: 'style', path: 'style.css', type: 'text/css' },
    { id: 'cover-image', path: COVER, type: 'image/jpeg', properties: 'cover-image' },
    ...pictures.map(({ path }, index) => ({
      id: `image-${index + 1}`,
      path: `images/${path}`,
      type: path.endsWith('.png') ? 'image/png' : 'image/jpeg',
    })),
  ]
  const texts = [
    { path: 'package.opf', text: packageDocument(book, items, site) },
    ...documents.map(({ path, text }) => ({ path, text })),
    { path: 'style.css', text: BOOK_STYLE },
  ]
  return {
    address: epubPath(book.address),
    texts: [
      { path: 'META-INF/container.xml', text: CONTAINER },
      ...texts.map(({ path, text }) => ({ path: FOLDER + path, text })),
    ],
    pictures: pictures.map((picture) => ({ ...picture, path: `${FOLDER}images/${picture.path}` })),
    cover: { path: FOLDER + COVER, drawn: coverOf(book, site) },
  }
}

interface Chapter {
  id: string
  path: string
  properties?: string
  text: string
}

function chaptersOf(book: BookView, site: Site): Chapter[] {
  const written = new Map(book.articles.map((view) => [slugOf(view.head.address), wholeHtml(view, book, site)]))
  const ids = new Map([...written].map(([slug, html]) => [slug, idsIn(html)]))
  const places = { book, site, idsOf: (slug: string) => ids.get(slug) ?? new Set<string>() }
  return book.articles.map((view, index) => {
    const slug = slugOf(view.head.address)
    const body = textTree(written.get(slug) ?? '', {
      hrefOf: (href) => {
        const target = targetOf(href, slug, places)
        return target && ('url' in target ? target.url : hrefIn(target, slug))
      },
      srcOf: (src) => `..${src}`,
      idOf: (id) => id,
      lower: 0,
    })
    return { id: `chapter-${index + 1}`, ...chapterDocument(view, body, site) }
  })
}

/** Parts declare their language if it is not the paper's. */
function chapterDocument({ head, title }: ArticleText, body: Root, site: Site): Omit<Chapter, 'id'> {
  const lang = textLanguage(site.language)
  const text = xhtmlDocument({ title, lang, sheet: '../style.css', type: 'bodymatter chapter' }, body)
  const properties = text.includes('<math ') ? { properties: 'mathml' } : {}
  return { path: pathOf(slugOf(head.address)), ...properties, text }
}

function pathOf(slug: string): string {
  return `articles/${slug}.xhtml`
}

function hrefIn({ slug, id }: { slug: string; id?: string }, from: string): string {
  const file = slug === from && id !== undefined ? '' : `${slug}.xhtml`
  return id === undefined ? file : `${file}#${id}`
}

function coverPage({ title }: BookView, site: Site): string {
  const { words } = languageOf(site)
  const alt = `${title}. ${words.takeAway.from(site.name)}`
  const body = `<img src="${COVER}" alt="${escapeMarkup(alt)}">`
  const head = { title: words.takeAway.cover, lang: textLanguage(site.language), sheet: 'style.css', type: 'cover' }
  return xhtmlDocument(head, plainTree(`<div class="cover">${body}</div>`))
}

/** The title page, which is the navigation document too. */
function navigation(book: BookView, site: Site): string {
  const { words, listed } = { ...languageOf(site), listed: book.articles.map((view) => contentsLine(view, site)) }
  const { title, intro, address } = book
  const url = absoluteUrl(site, address)
  const online = site.origin === '' ? '' : `<p class="online">${words.takeAway.online} <a href="${url}">${url}</a></p>`
  const body = `<header><p class="kicker">${escapeMarkup(words.takeAway.from(site.name))}</p>
<h1>${escapeMarkup(title)}</h1>${intro === undefined ? '' : `<p class="deck">${escapeMarkup(intro)}</p>`}</header>
<nav epub:type="toc" role="doc-toc"><h2>${words.common.contents}</h2><ol>${listed.join('')}</ol></nav>
<nav epub:type="landmarks" hidden="hidden"><ol>
<li><a epub:type="cover" href="cover.xhtml">${words.takeAway.cover}</a></li>
<li><a epub:type="bodymatter" href="${pathOf(slugOf(book.articles[0]?.head.address ?? ''))}">${words.takeAway.start}</a></li>
</ol></nav>${online}`
  return xhtmlDocument(
    { title, lang: textLanguage(site.language), sheet: 'style.css', type: 'frontmatter' },
    plainTree(body),
  )
}

function contentsLine(view: ArticleText, site: Site): string {
  const lang = view.lang === textLanguage(site.language) ? '' : ` lang="${view.lang}"`
  return `<li><a href="${pathOf(slugOf(view.head.address))}"${lang}>${titleHtml(view)}</a></li>`
}

/** Our own HTML as a tree; its addresses are already those of the book. */
function plainTree(html: string): Root {
  return textTree(html, { hrefOf: (href) => href, srcOf: (src) => src, idOf: (id) => id, lower: 0 })
}
