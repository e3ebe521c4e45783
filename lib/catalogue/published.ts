import type { Article, StaticPage } from '../article'
import type { Newsroom } from '../content/newsroom'
import { type Address, articlePath, pagePath } from '../paths'
import type { Problem } from '../problem'
import type { Known } from './known'
import { goneStillThere, vanished } from './objections'
import { permanentId } from './permanent-id'
import { settingsOf } from './settings'

/** The permanent id behind each address that was ever published, those of this edition included. A renamed text keeps its own. */
export function permanentIds(
  newsroom: Newsroom,
  articles: readonly Article[],
  pages: readonly StaticPage[],
): Map<Address, string> {
  const { origin, basePath } = newsroom.site
  const { home = origin + basePath, texts = [] } = newsroom.published ?? {}
  const ids = new Map(texts.map(({ address, id }) => [address, id]))
  for (const { address, formerly } of addressesOf(articles, pages)) {
    const [known] = [address, ...formerly].flatMap((name) => ids.get(name) ?? [])
    ids.set(address, known ?? permanentId(home + address))
  }
  return ids
}

/** Published addresses that lead nowhere any more, without an alias nor a word in `gone`; and words in `gone` that are not true. */
export function brokenPromises(newsroom: Newsroom, known: Known, pages: readonly StaticPage[]): Problem[] {
  const { gone } = newsroom.site
  const here = addressesOf(
    known.articles.filter(({ draft }) => !draft),
    pages,
  )
  const answered = new Set([...here.flatMap(({ address, formerly }) => [address, ...formerly]), ...gone])
  const lost = (newsroom.published?.texts ?? []).filter(({ address }) => !answered.has(address))
  const printed = new Set(here.map(({ address }) => address))
  const place = settingsOf(newsroom, 'site.yml')
  return [
    ...lost
      .filter(({ address }) => !isUnreadable(address, known, newsroom))
      .map((text) => vanished(text, nearTo(text.address, known))),
    ...gone.filter((address) => printed.has(address as Address)).map((address) => goneStillThere(place, address)),
  ]
}

function addressesOf(
  articles: readonly Article[],
  pages: readonly StaticPage[],
): { address: Address; formerly: Address[] }[] {
  return [
    ...articles.map(({ slug, aliases }) => ({ address: articlePath(slug), formerly: aliases.map(articlePath) })),
    ...pages.map(({ slug }) => ({ address: pagePath(slug), formerly: [] })),
  ]
}

/** A text that cannot be read has not gone anywhere. */
function isUnreadable(address: Address, { unreadable }: Known, { pages }: Newsroom): boolean {
  const name = nameIn(address)
  const isPage = address === pagePath(name)
  return isPage ? pages.some(({ path }) => path.endsWith(`/${name}.md`)) : unreadable.slugs.has(name)
}

function nearTo(address: Address, { nearestSlugs, bySlug }: Known): Article | undefined {
  return bySlug.get(nearestSlugs(nameIn(address))[0] ?? '')
}

/** `/articles/nom/` → `nom`. */
function nameIn(address: Address): string {
  return address.replace(/^.*\/([^/]+)\/$/, '$1')
}
