import { figureHtml } from '../blocks/figure'
import type { Label } from '../blocks/kind'
import { feedHtmlOf } from '../blocks/kinds'
import type { BlockView } from '../blocks/view'
import { type Language, languageOf } from '../language/language'
import { absoluteUrl } from '../paths'
import { type Site, textLanguage } from '../site'
import { escapeMarkup } from '../text/escape-markup'
import { mathAsText } from '../text/math-text'
import type { ArticleText } from '../views/view'
import { withAbsoluteAddresses } from './absolute-addresses'

/**
 * The whole article as HTML that stands alone in a feed reader: its picture, its text, every
 * address absolute.
 */
export function articleContent(view: ArticleText, site: Site): string {
  const html = articleHtml(view, site, (block, language, label) => {
    return mathAsText(feedHtmlOf(block, language, label), inCode)
  })
  return withAbsoluteAddresses(html, absoluteUrl(site, view.head.address), site)
}

/** All that must be read with a text, wherever it is read. Addresses are those of the paper. */
export function articleHtml(
  view: ArticleText,
  site: Site,
  blockHtml: (block: BlockView, language: Language, label: Label) => string,
): string {
  const language = languageOf(site)
  const { written, told, label } = voices(view.lang, textLanguage(site.language))
  const blocks = view.blocks.map((block) => {
    // « Lire aussi » speaks the language of the paper, the other blocks that of the text.
    const write = block.type === 'read-also' ? told : written
    return write(blockHtml(block, language, label))
  })
  return [
    told(sponsor(view, language)),
    written(view.picture ? figureHtml(view.picture) : ''),
    ...blocks,
    told(credits(view, language)),
    written(sources(view, language, label)),
    written(corrections(view, language, label)),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

/**
 * How the words of the text, the other parts and labels say their language, where there are two.
 */
function voices(text: string, paper: string): Record<'written' | 'told' | 'label', Label> {
  const spoken = (tag: string, lang: string) => (html: string) =>
    text === paper || html === '' ? html : `<${tag} lang="${lang}">${html}</${tag}>`
  return { written: spoken('div', text), told: spoken('div', paper), label: spoken('span', paper) }
}

/** A paid text says so wherever it is read (loi 2004-575, art. 20). */
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

/** Few feed readers draw MathML. */
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
