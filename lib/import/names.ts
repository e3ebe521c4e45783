import { isSlug } from '../article'
import { slugOf } from '../content/file-name'
import { slugify } from '../text/fold'
import type { ImportedText } from './imported-text'

/**
 * Each text under a name that can be an address and that no other text has. The first keeps its
 * own.
 */
export function named(texts: readonly ImportedText[]): ImportedText[] {
  const taken = new Set<string>()
  return texts.map((imported) => {
    const slug = freeName(soundName(imported.slug), taken)
    taken.add(slug)
    return { ...imported, slug }
  })
}

/** `README` is a folder's own documentation, and Windows keeps some names for its devices. */
export function soundName(wanted: string): string {
  const slug = slugify(wanted)
  if (slug === 'readme') return 'a-lire'
  if (isSlug(slug) && slugOf(`${slug}.md`).value) return slug
  return slug === '' ? 'texte' : `${slug.slice(0, 70)}-article`
}

/** The name, with a number where it is taken. */
export function freeName(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug
  let number = 2
  while (taken.has(`${slug.slice(0, 76)}-${number}`)) number++
  return `${slug.slice(0, 76)}-${number}`
}

/** Letters of an address made from a title. */
const LONGEST = 70

/** An address of whole words. */
export function shortSlug(title: string): string {
  const slug = slugify(title)
  if (slug.length <= LONGEST) return slug || 'texte'
  return slug.slice(0, slug.lastIndexOf('-', LONGEST)) || slug.slice(0, LONGEST)
}
