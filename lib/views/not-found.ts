import { lists } from '../catalogue/facts/lists'
import { words } from '../french/words'
import { NOT_FOUND } from '../paths'
import { newest, type PageContext } from './page-context'
import { readAlsoLink } from './read-also'
import type { NotFoundView } from './view'

const WAYS_ON = 3

/** The page leads on to the newest articles. */
export function notFoundView(context: PageContext): NotFoundView {
  return {
    type: 'not-found',
    head: { title: words.notFound.title, description: words.notFound.text, address: NOT_FOUND },
    readAlso: newest(lists.published, WAYS_ON, context).map((slug) => readAlsoLink({ type: 'article', slug }, context)),
  }
}
