import { decodeAddress } from '../paths'
import { ownAddress } from '../public-address'
import type { LanguageCode } from '../site'
import type { Outline } from './bind-document'

/** A link to a page, an anchor or a file that does not exist. */
export interface BrokenLink {
  page: string
  link: string
  /** In French, to be read after the link. */
  reason: string
}

/** The documents of an edition. Addresses are without the base path. */
interface LinkedPages {
  /** The pages and style sheets whose links are checked, by address. */
  outlines: Iterable<[string, Outline]>
  /** The outline of any document of the edition. */
  outlineOf: (address: string) => Outline | undefined
  /** Whether the edition has a file at an address: `/`, `/articles/a/`, `/assets/x.css`. */
  isThere: (address: string) => boolean
  /** Origin and base path. Absolute URLs that begin with it are internal, and public addresses. */
  home: string
  language: LanguageCode
}

/** Finds broken internal links. Links to other sites are not requested. */
export function findBrokenLinks(edition: LinkedPages): BrokenLink[] {
  const broken: BrokenLink[] = []
  // Pages share most of their links, and a root-relative address has one target everywhere.
  const sound = new Set<string>()
  for (const [page, { links }] of edition.outlines) {
    for (const link of new Set(links)) {
      if (sound.has(link)) continue
      const reason = link.startsWith('#') ? anchorBroken(page, link, edition) : reasonBroken(link, page, edition)
      if (reason !== undefined) broken.push({ page, link, reason })
      else if (link.startsWith('/')) sound.add(link)
    }
  }
  return broken
}

/** A reserved origin, to resolve addresses without one. */
const ORIGIN = 'https://paper.invalid'

/** The internal target of a link; undefined for other sites, mail, telephone and data. */
function targetOf(link: string, page: string, { home, language }: LinkedPages): URL | undefined {
  // Without an origin, links from the root are our own addresses already.
  const isAbsolute = home.includes('://') && (link === home || link.startsWith(`${home}/`))
  const inside = isAbsolute ? ownAddress(link.slice(home.length) || '/', language) : link
  if (!URL.canParse(inside, ORIGIN + page)) return undefined
  const url = new URL(inside, ORIGIN + page)
  return url.origin === ORIGIN ? url : undefined
}

function reasonBroken(link: string, page: string, edition: LinkedPages): string | undefined {
  const target = targetOf(link, page, edition)
  if (!target) return undefined
  const address = decodeAddress(target.pathname) ?? target.pathname
  if (edition.isThere(address)) return anchorBroken(address, target.hash, edition)
  return edition.isThere(`${address}/`) ? 'il manque la barre finale' : 'rien n’est publié à cette adresse'
}

function anchorBroken(address: string, hash: string, { outlineOf }: LinkedPages): string | undefined {
  const anchor = decodeAddress(hash.slice(1)) ?? hash.slice(1)
  if (anchor === '' || anchor === 'top' || outlineOf(address)?.ids.includes(anchor)) return undefined
  return `la page n’a pas d’ancre « ${anchor} »`
}

/** Lists the broken links page by page, then counts them. */
export function linksReport(broken: readonly BrokenLink[]): string {
  const lines = broken.map(({ page, link, reason }) => `${page}  →  ${link} : ${reason}.`)
  const count = broken.length === 1 ? '1 lien rompu' : `${broken.length} liens rompus`
  return [...lines, '', `✖ ${count} dans les pages`].join('\n')
}
