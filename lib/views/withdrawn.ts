import type { Article } from '../article/article'
import type { Language } from '../language/language'
import { articlePath, FRONT } from '../paths'
import type { WithdrawnView } from './article-view'

/** The last update of a withdrawn article is its withdrawal. */
export function withdrawnView(
  { slug, title, date, updated, lang }: Article,
  reason: string,
  { words }: Language,
): WithdrawnView {
  const head = { title, description: words.withdrawn.description, address: articlePath(slug) }
  return {
    type: 'withdrawn',
    head,
    breadcrumb: [{ href: FRONT, text: words.common.front }],
    title,
    reason,
    published: date,
    ...(updated && { withdrawn: updated }),
    lang,
  }
}
