import type { Series } from '../article/registry'
import { lists } from '../catalogue/facts/lists'
import { compareFrench } from '../french/sort'
import type { PageContext } from './page-context'

/**
 * The series that have articles, in the order of the newsroom's file; in French order if it has
 * none.
 */
export function seriesInOrder({ read }: PageContext): Series[] {
  const ids = read.list(lists.seriesIds).map(({ member }) => member)
  const closed = read.fact('series', '')
  if (closed) return closed.filter(({ id }) => ids.includes(id))
  return ids.sort(compareFrench).flatMap((id) => read.fact('inferredName', `series/${id}`) ?? [])
}
