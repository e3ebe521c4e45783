import { figureHtml } from '../blocks/figure'
import { feedHtmlOf } from '../blocks/kinds'
import { longDate } from '../french/dates'
import { words } from '../french/words'
import { absoluteUrl } from '../paths'
import type { Site } from '../site'
import { escapeMarkup } from '../text/escape-markup'
import type { ArticleView } from '../views/view'
import { withAbsoluteAddresses } from './absolute-addresses'

/**
 * The whole article as HTML that stands alone in a feed reader: its picture, its text, every
 * address absolute.
 */
export function articleContent(view: ArticleView, site: Site): string {
  const figures = view.picture ? [figureHtml(view.picture)] : []
  const html = [
    ...figures,
    ...view.blocks.flatMap((block) => feedHtmlOf(block) || []),
    ...sources(view),
    ...corrections(view),
  ].join('\n')
  return withAbsoluteAddresses(html, absoluteUrl(site, view.head.address), site)
}

function sources({ sources: all = [] }: ArticleView): string[] {
  const items = all.map((html) => `<li>${html}</li>`)
  return items.length > 0 ? [`<h2>${words.article.sources}</h2>`, `<ul>${items.join('')}</ul>`] : []
}

/** A correction is shown wherever the text is read. */
function corrections({ corrections: all = [] }: ArticleView): string[] {
  const items = all.map(({ date, text }) => `<li>${longDate(date)}${words.common.colon}${escapeMarkup(text)}</li>`)
  return items.length > 0 ? [`<h2>${words.article.corrections}</h2>`, `<ul>${items.join('')}</ul>`] : []
}
