/**
 * The last segment of an address and the name of its file: lower-case ASCII letters, digits and
 * single hyphens.
 */
export type Slug = string & { readonly __brand: 'Slug' }

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** At most 80 characters, so that an address fits on one line of a message. */
export function isSlug(text: string): text is Slug {
  return text.length <= 80 && SLUG.test(text)
}
