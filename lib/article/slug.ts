/**
 * The last segment of an address and the name of its file: lower-case ASCII letters, digits and
 * single hyphens.
 */
export type Slug = string & { readonly __brand: 'Slug' }

/** At most 80 characters, so that an address fits on one line of a message. */
export const SLUG = /^(?!.{81})[a-z0-9]+(?:-[a-z0-9]+)*$/

export function isSlug(text: string): text is Slug {
  return SLUG.test(text)
}
