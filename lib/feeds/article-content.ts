import { figureHtml } from '../blocks/figure'
import type { Label } from '../blocks/kind'
import { feedHtmlOf } from '../blocks/kinds'
import type { BlockView } from '../blocks/view'
import { type Language, languageOf } from '../language/language'
import { absoluteUrl } from '../paths'
import { type Site, textLanguage } from '../site'
import { escapeMarkup } from '../text/escape-markup'
import { mathAsText } from '../text/math-text'
import type { ArticleText } from '../views/article-view'
import { withAbsoluteAddresses } from './absolute-addresses'

/** The whole article as standalone HTML for feed readers: its picture, its text, absolute URLs. */
export function articleContent(view: ArticleText, site: Site): string {
  const html = articleHtml(view, site, (block, language, label) => {
    return mathAsText(feedHtmlOf(block, language, label), inCode)
  })
  return withAbsoluteAddresses(html, absoluteUrl(site, view.head.address), site)
}

/** All that must be read with a text, wherever it is read. Addresses are the paper's own. */
export function articleHtml(
  view: ArticleText,
  site: Site,
  blockHtml: (block: BlockView, language: Language, label: Label) => string,
): string {
  const language = languageOf(site)
  const { inText, inPaper, label } = languageMarks(view.lang, textLanguage(site.language))
  const blocks = view.blocks.map((block) => {
    // « Lire aussi » is in the language of the paper, the other blocks in that of the text.
    const write = block.type === 'read-also' ? inPaper : inText
    return write(blockHtml(block, language, label))
  })
  return [
    inPaper(sponsor(view, language)),
    inText(view.picture ? figureHtml(view.picture) : ''),
    ...blocks,
    inPaper(credits(view, language)),
    inText(sources(view, language, label)),
    inText(corrections(view, language, label)),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

/** Declares the language of the text, of the other parts and of labels, if there are two. */
function languageMarks(text: string, paper: string): Record<'inText' | 'inPaper' | 'label', Label> {
  const marked = (tag: string, lang: string) => (html: string) =>
    text === paper || html === '' ? html : `<${tag} lang="${lang}">${html}</${tag}>`
  return { inText: marked('div', text), inPaper: marked('div', paper), label: marked('span', paper) }
}

/** A paid text must be marked as such wherever it is read (loi 2004-575, art. 20). */
function sponsor({ sponsor: paid }: ArticleText, { words }: Language): string {
  if (!paid) return ''
  const label = paid.name === undefined ? words.article.sponsored : words.article.sponsoredBy(paid.name)
  return `<p><strong>${escapeMarkup(label)}</strong></p>`
}

function credits({ contributors = [], agency }: ArticleText, { joinAnd, words }: Language): string {
  const parts = contributors.map(({ part, names }) => `${words.article.parts[part]}${joinAnd(names)}.`)
  const withAgency = agency === undefined ? '' : `${words.article.agency(agency)}.`
  const all = [...parts, ...(withAgency === '' ? [] : [withAgency.charAt(0).toUpperCase() + withAgency.slice(1)])]
  return all.length > 0 ? `<p>${escapeMarkup(all.join(' '))}</p>` : ''
}

/** Few feed readers render MathML. */
function inCode(tex: string): string {
  return `<code>${tex.replaceAll('<', '&lt;')}</code>`
}

function sources({ sources: all = [] }: ArticleText, { words }: Language, label: Label): string {
  const items = all.map((html) => `<li>${html}</li>`)
  return items.length > 0 ? `<h2>${label(words.article.sources)}</h2>\n<ul>${items.join('')}</ul>` : ''
}

/** A correction is shown wherever the text is read. */
function corrections({ corrections: all = [] }: ArticleText, { longDate, words }: Language, label: Label): string {
  const items = all.map(
    ({ date, text }) => `<li>${label(longDate(date) + words.common.colon)}${escapeMarkup(text)}</li>`,
  )
  return items.length > 0 ? `<h2>${label(words.article.corrections)}</h2>\n<ul>${items.join('')}</ul>` : ''
}
