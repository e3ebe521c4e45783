import { longDate } from '../french/dates'
import { words } from '../french/words'
import { absoluteUrl } from '../paths'
import type { Site } from '../site'
import type { ArticleView, BlockView, Picture, ReadAlsoLink } from '../views/view'
import { escapeMarkup, withAbsoluteAddresses } from './markup'

/** The whole article as HTML that stands alone in a feed reader: its picture, its text, every address absolute. */
export function articleContent(view: ArticleView, site: Site): string {
  const figures = view.picture ? [figure(view.picture)] : []
  const html = [
    ...figures,
    ...view.blocks.flatMap((block) => blockHtml(block) || []),
    ...sources(view),
    ...corrections(view),
  ].join('\n')
  return withAbsoluteAddresses(html, absoluteUrl(site, view.head.address), site)
}

function blockHtml(block: BlockView): string {
  switch (block.type) {
    case 'figure':
      return figure(block.picture)
    case 'read-also':
      return readAlso(block.links)
    case 'pull-quote':
      return ''
    case 'heading':
      return `<h${block.depth} id="${escapeMarkup(block.id)}">${block.html}</h${block.depth}>`
    default:
      return block.html
  }
}

/** One size: readers of feeds rarely know `srcset`, and never our layout. */
function figure({ rendition, alt, caption, credit }: Picture): string {
  const legend = [caption, credit].filter((text) => text !== undefined).join(' — ')
  const size = `width="${rendition.width}" height="${rendition.height}"`
  const image = `<img src="${escapeMarkup(rendition.src)}" ${size} alt="${escapeMarkup(alt)}">`
  return `<figure>${image}${legend && `<figcaption>${escapeMarkup(legend)}</figcaption>`}</figure>`
}

function readAlso(links: ReadAlsoLink[]): string {
  const items = links.map((link) => `<li><a href="${escapeMarkup(link.href)}">${escapeMarkup(link.title)}</a></li>`)
  return `<p>${words.common.readAlso}</p>\n<ul>${items.join('')}</ul>`
}

function sources({ sources: all = [] }: ArticleView): string[] {
  const items = all.map((html) => `<li>${html}</li>`)
  return items.length > 0 ? [`<h2>${words.article.sources}</h2>`, `<ul>${items.join('')}</ul>`] : []
}

/** What was wrong is said wherever the text is read. */
function corrections({ corrections: all = [] }: ArticleView): string[] {
  const items = all.map(({ date, text }) => `<li>${longDate(date)}${words.common.colon}${escapeMarkup(text)}</li>`)
  return items.length > 0 ? [`<h2>${words.article.corrections}</h2>`, `<ul>${items.join('')}</ul>`] : []
}
