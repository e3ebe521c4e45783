import { lists } from '../catalogue/facts/lists'
import { NOT_FOUND } from '../paths'
import { languageFor, newest, type PageContext } from './page-context'
import { readAlsoLink } from './read-also'
import type { NotFoundView } from './view'

const WAYS_ON = 3

/** The page links to the newest articles. */
export function notFoundView(context: PageContext): NotFoundView {
  const { words } = languageFor(context)
  return {
    type: 'not-found',
    head: { title: words.notFound.title, description: words.notFound.text, address: NOT_FOUND },
    readAlso: newest(lists.published, WAYS_ON, context).map((slug) => readAlsoLink({ type: 'article', slug }, context)),
  }
}
