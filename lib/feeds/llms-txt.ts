import { languageOf } from '../language/language'
import { absoluteUrl, markdownPath } from '../paths'
import type { ArticleView } from '../views/article-view'
import type { Frame, Link } from '../views/view-parts'

/**
 * `llms.txt`: a short table of contents in Markdown for language models. Off by default. `articles`
 * are the newest, newest first.
 */
export function llmsText({ site, sections, series, pages }: Frame, articles: readonly ArticleView[]): string {
  const { common, files, frame } = languageOf(site).words
  const list = (title: string, links: readonly Link[]) =>
    links.length > 0
      ? [`## ${title}`, '', ...links.map(({ href, text }) => item(text, absoluteUrl(site, href))), '']
      : []
  const recent = articles.map(({ head, title }) => ({
    href: site.markdown ? markdownPath(head.address) : head.address,
    text: title,
  }))
  return [
    `# ${site.name}`,
    '',
    ...(site.description ? [`> ${site.description}`, ''] : []),
    ...list(
      common.sections,
      sections.map(({ href, name }) => ({ href, text: name })),
    ),
    ...list(common.allSeries, series),
    ...list(files.latest, recent),
    ...list(frame.house, pages),
  ].join('\n')
}

function item(text: string, url: string): string {
  return `- [${text.replace(/[[\]\\]/g, '\\$&')}](${url})`
}
