import { compareCodeUnits } from '../../collections'
import type { Problem } from '../../problem'
import { publicationKey } from '../order'
import type { Linked } from './check'
import { nearDuplicate } from './remarks'

/** Older articles that tell the same story in the same words. */
export function nearDuplicates({ identity, read, top }: Linked): Problem[] {
  const twins = read.fact('twins', identity.slug) ?? []
  return twins.flatMap(({ slug, resemblance }) => {
    const other = read.fact('identity', slug)
    const isOlder = other && compareCodeUnits(publicationKey(other), publicationKey(identity)) < 0
    return isOlder ? [nearDuplicate(top(), other, resemblance)] : []
  })
}
