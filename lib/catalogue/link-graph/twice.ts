import { compareCodeUnits } from '../../collections'
import type { Problem } from '../../problem'
import { publicationKey } from '../publication-order'
import type { LinkedArticle } from './link-warnings'
import { nearDuplicate } from './warning-texts'

/** Older articles that tell the same story in the same words. */
export function nearDuplicates({ identity, read, top }: LinkedArticle): Problem[] {
  const twins = read.fact('nearDuplicates', identity.slug) ?? []
  return twins.flatMap(({ slug, resemblance }) => {
    const other = read.fact('identity', slug)
    const isOlder = other && compareCodeUnits(publicationKey(other), publicationKey(identity)) < 0
    return isOlder ? [nearDuplicate(top(), other, resemblance)] : []
  })
}
