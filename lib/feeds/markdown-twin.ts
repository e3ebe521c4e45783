import { raw } from 'hast-util-raw'
import { toMdast } from 'hast-util-to-mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { absoluteUrl } from '../paths'
import type { Site } from '../site'
import { escapeMarkup } from '../text/escape-markup'
import type { ArticleView } from '../views/article-view'
import { articleContent } from './article-content'

/**
 * An article as Markdown whose links work anywhere, for tools that do not read HTML. It is made
 * from the view rather than the source: wiki links are resolved, and the front matter stays
 * private. Off by default.
 */
export function markdownTwin(view: ArticleView, site: Site): string {
  const html = `<h1>${escapeMarkup(view.title)}</h1>${headLines(view, site)}${articleContent(view, site)}`
  const tree = raw({ type: 'root', children: [{ type: 'raw', value: html }] })
  const markdown = toMdast(tree)
  return markdown.type === 'root' ? WRITER.stringify(markdown) : ''
}

const WRITER = remark().use(remarkGfm).data('settings', { bullet: '-', emphasis: '_' })

function headLines({ deck, authors, published, head }: ArticleView, site: Site): string {
  const names = authors.map(({ text }) => text).join(', ')
  const url = absoluteUrl(site, head.address)
  const lines = [...(names ? [names] : []), published.day].map(escapeMarkup).join(' · ')
  return `${deck ? `<p><strong>${escapeMarkup(deck)}</strong></p>` : ''}<p>${lines} · <a href="${url}">${url}</a></p>`
}
