import { isSlug } from '../article'
import { slugOf } from '../content/file-name'
import { slugify } from '../text/fold'
import type { Piece } from './piece'

/** Each piece under a name that can be an address and that no other piece has. The first keeps its own. */
export function named(pieces: readonly Piece[]): Piece[] {
  const taken = new Set<string>()
  return pieces.map((piece) => {
    const slug = freeName(soundName(piece.slug), taken)
    taken.add(slug)
    return { ...piece, slug }
  })
}

/** `README` is a folder's own documentation, and Windows keeps some names for its devices. */
function soundName(wanted: string): string {
  const slug = slugify(wanted)
  if (slug === 'readme') return 'a-lire'
  if (isSlug(slug) && slugOf(`${slug}.md`).value) return slug
  return slug === '' ? 'texte' : `${slug.slice(0, 70)}-article`
}

function freeName(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug
  let number = 2
  while (taken.has(`${slug.slice(0, 76)}-${number}`)) number++
  return `${slug.slice(0, 76)}-${number}`
}
