import { type Address, articlePath } from '../paths'

/** A former address and today's, both from the paper's root. */
export interface Redirect {
  from: Address
  to: Address
}

/** Every `aliases:` of some articles, in the order of addresses. */
export function redirectsOf(articles: Iterable<{ slug: string; aliases: readonly string[] }>): Redirect[] {
  return [...articles]
    .flatMap(({ slug, aliases }) => aliases.map((alias) => ({ from: articlePath(alias), to: articlePath(slug) })))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
}
