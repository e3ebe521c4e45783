import type { ForeignPart } from '../article/article'
import type { BlockType } from '../article/block'
import type { Label } from '../blocks/kind'
import { feedHtmlOf } from '../blocks/kinds'
import type { BlockView } from '../blocks/view'
import { directionOf } from '../direction'
import { articleHtml } from '../feeds/article-content'
import { type Language, languageOf } from '../language/language'
import { absoluteUrl } from '../paths'
import { type Site, textLanguage } from '../site'
import { escapeMarkup } from '../text/escape-markup'
import type { ArticleText, BookView } from '../views/article-view'

/** An article as HTML: its title, the mentions that must accompany it, its text and its URL. */
export function wholeHtml(view: ArticleText, book: BookView, site: Site): string {
  const body = articleHtml(view, site, blockHtml)
  return [heading(view, book, site), body, onlineHtml(view.head.address, site)].join('\n')
}

function heading(view: ArticleText, book: BookView, site: Site): string {
  const { title, deck, lang } = view
  const language = languageOf(site)
  const spoken = lang === textLanguage(site.language) ? '' : ` lang="${lang}"`
  const attributes = (text: string) => (directionOf(text) ? `${spoken} dir="auto"` : spoken)
  return [
    '<header>',
    paragraph('kicker', kicker(view, book, language)),
    `<h1${attributes(title)}>${titleHtml(view)}</h1>`,
    ...(deck === undefined ? [] : [`<p class="deck"${attributes(deck)}>${escapeMarkup(deck)}</p>`]),
    paragraph('byline', byline(view, language)),
    `<p class="dates">${dates(view, language)}</p>`,
    '</header>',
  ].join('')
}

/** « Analyse, 2 sur 4 » in a series, else the section and the kind. */
function kicker({ section, kind, head }: ArticleText, { articles, isSeries }: BookView, language: Language): string {
  const rank = articles.findIndex((one) => one.head.address === head.address) + 1
  const place = isSeries ? language.words.article.positionShort(rank, articles.length) : section?.name
  return [place, language.kindLabel(kind)].filter(Boolean).join(', ')
}

function byline({ authors }: ArticleText, { joinAnd, words }: Language): string {
  const names = joinAnd(authors.map(({ text }) => text))
  return names === '' ? '' : `${words.article.by} ${names}`
}

function dates({ published, updated }: ArticleText, { longDate, words }: Language): string {
  const dated = (label: string, date: typeof published) =>
    `${label} <time datetime="${escapeMarkup(date.iso)}">${escapeMarkup(longDate(date))}</time>`
  const all = [dated(words.article.published, published), ...(updated ? [dated(words.article.updated, updated)] : [])]
  return all.join('. ')
}

/** A title with the language of its foreign parts. */
export function titleHtml({ title, foreign = [] }: { title: string; foreign?: readonly ForeignPart[] }): string {
  let from = 0
  const parts = foreign.map(({ start, end, lang }) => {
    const before = escapeMarkup(title.slice(from, start))
    from = end
    return `${before}<span lang="${lang}">${escapeMarkup(title.slice(start, end))}</span>`
  })
  return parts.join('') + escapeMarkup(title.slice(from))
}

/** The blocks outside the running text. */
const ASIDES: readonly BlockType[] = ['read-also', 'key-points', 'box']

/** The HTML of a block as in feeds. The heading of notes has the id that note calls refer to. */
function blockHtml(block: BlockView, language: Language, label: Label): string {
  const html = feedHtmlOf(block, language, label)
  if (ASIDES.includes(block.type)) return `<aside class="${block.type}">${html}</aside>`
  if (block.type !== 'notes') return directionOf(html) ? `<div dir="auto">${html}</div>` : html
  return `<section class="notes" role="doc-endnotes"><h2 id="notes-titre">${label(language.words.article.notes)}</h2>${html}</section>`
}

function onlineHtml(address: string, site: Site): string {
  const url = absoluteUrl(site, address)
  const { words } = languageOf(site)
  return site.origin === '' ? '' : `<p class="online">${words.takeAway.online} <a href="${url}">${url}</a></p>`
}

function paragraph(name: string, text: string): string {
  return text === '' ? '' : `<p class="${name}">${escapeMarkup(text)}</p>`
}
