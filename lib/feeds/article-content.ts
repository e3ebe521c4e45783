import { figureHtml } from '../blocks/figure'
import { feedHtmlOf } from '../blocks/kinds'
import type { BlockView } from '../blocks/view'
import { type Language, languageOf } from '../language/language'
import { absoluteUrl } from '../paths'
import { type Site, textLanguage } from '../site'
import { escapeMarkup } from '../text/escape-markup'
import { mathAsText } from '../text/math-text'
import type { ArticleView } from '../views/view'
import { withAbsoluteAddresses } from './absolute-addresses'

/**
 * The whole article as HTML that stands alone in a feed reader: its picture, its text, every
 * address absolute.
 */
export function articleContent(view: ArticleView, site: Site): string {
  const language = languageOf(site)
  const figures = view.picture ? [figureHtml(view.picture)] : []
  const html = [
    ...sponsor(view, language),
    ...figures,
    ...view.blocks.flatMap((block) =>
      inItsLanguage(block, mathAsText(feedHtmlOf(block, language), inCode), view.lang, site),
    ),
    ...credits(view, language),
    ...sources(view, language),
    ...corrections(view, language),
  ].join('\n')
  return withAbsoluteAddresses(html, absoluteUrl(site, view.head.address), site)
}

/** A paid text says so wherever it is read (loi 2004-575, art. 20). */
function sponsor({ sponsor: paid }: ArticleView, { words }: Language): string[] {
  if (!paid) return []
  const label = paid.name === undefined ? words.article.sponsored : words.article.sponsoredBy(paid.name)
  return [`<p><strong>${escapeMarkup(label)}</strong></p>`]
}

function credits({ contributors = [], agency }: ArticleView, { joinAnd, words }: Language): string[] {
  const parts = contributors.map(({ part, names }) => `${words.article.parts[part]}${joinAnd(names)}.`)
  const all = [...parts, ...(agency === undefined ? [] : [`${words.article.agency(agency)}.`])]
  return all.length > 0 ? [`<p>${escapeMarkup(all.join(' '))}</p>`] : []
}

/** Few feed readers draw MathML. */
function inCode(tex: string): string {
  return `<code>${tex.replaceAll('<', '&lt;')}</code>`
}

/** « Lire aussi » speaks the language of the paper, the other blocks that of the text. */
function inItsLanguage({ type }: BlockView, html: string, lang: string, { language }: Site): string[] {
  if (html === '') return []
  return [lang === textLanguage(language) || type === 'read-also' ? html : `<div lang="${lang}">${html}</div>`]
}

function sources({ sources: all = [] }: ArticleView, { words }: Language): string[] {
  const items = all.map((html) => `<li>${html}</li>`)
  return items.length > 0 ? [`<h2>${words.article.sources}</h2>`, `<ul>${items.join('')}</ul>`] : []
}

/** A correction is shown wherever the text is read. */
function corrections({ corrections: all = [] }: ArticleView, { longDate, words }: Language): string[] {
  const items = all.map(({ date, text }) => `<li>${longDate(date)}${words.common.colon}${escapeMarkup(text)}</li>`)
  return items.length > 0 ? [`<h2>${words.article.corrections}</h2>`, `<ul>${items.join('')}</ul>`] : []
}
