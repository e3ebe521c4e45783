import { isSlug } from '../article/slug'
import { slugOf } from '../content/file-name'
import { slugify } from '../text/fold'
import type { ImportedText } from './imported-text'

/** Gives each text a valid and unique name. The first text with a name keeps it. */
export function named(texts: readonly ImportedText[]): ImportedText[] {
  const taken = new Set<string>()
  return texts.map((imported) => {
    const slug = freeName(soundName(imported.slug), taken)
    taken.add(slug)
    return { ...imported, slug }
  })
}

/** A valid name: `README` is documentation, and Windows reserves some names for devices. */
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

/** The maximum length of a slug made from a title. */
const LONGEST = 70

/** A slug cut after a whole word. */
export function shortSlug(title: string): string {
  const slug = slugify(title)
  if (slug.length <= LONGEST) return slug || 'texte'
  return slug.slice(0, slug.lastIndexOf('-', LONGEST)) || slug.slice(0, LONGEST)
}
