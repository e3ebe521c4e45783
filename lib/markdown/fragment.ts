import { decodeAddress } from '../paths'
import { slugify } from '../text/fold'

/** Before every id made from a text: none can then be the name of something that scripts look up on `window` or `document`. */
const PREFIX = 's-'

/** `Une ère nouvelle` → `s-une-ere-nouvelle`; undefined when nothing is left. What is already an id of ours stays as it is. */
export function fragmentOf(text: string): string | undefined {
  const slug = slugify(decodeAddress(text) ?? text)
  if (slug === '') return undefined
  return slug.startsWith(PREFIX) ? slug : PREFIX + slug
}
