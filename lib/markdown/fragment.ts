import { decodeAddress } from '../paths'
import { slugify } from '../text/fold'

/**
 * Prefix of all ids made from a text, so that none is the name of a property of `window` or
 * `document`.
 */
const PREFIX = 's-'

/**
 * `Une ère nouvelle` → `s-une-ere-nouvelle`. An id with our prefix stays as it is; undefined when
 * no letter is left.
 */
export function fragmentOf(text: string): string | undefined {
  const slug = slugify(decodeAddress(text) ?? text)
  if (slug === '') return undefined
  return slug.startsWith(PREFIX) ? slug : PREFIX + slug
}
