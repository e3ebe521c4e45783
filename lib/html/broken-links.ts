import { decodeAddress } from '../paths'
import type { Outline } from './document'

/** One link of the printed paper that leads nowhere. */
export interface BrokenLink {
  page: string
  link: string
  /** In French, to be read after the link. */
  reason: string
}

/** An edition as links see it. Addresses are without the base path. */
export interface LinkedPages {
  /** The pages and style sheets whose links are followed, by address. */
  outlines: Iterable<[string, Outline]>
  /** What stands at an address, be it one of those or not. */
  outlineOf: (address: string) => Outline | undefined
  /** Whether something is printed at an address: `/`, `/articles/a/`, `/assets/x.css`. */
  isThere: (address: string) => boolean
  /** Origin and base path: an absolute address that starts so is one of ours. */
  home: string
}

/** Every link to our own pages, anchors and files that finds nothing. Other sites are not asked. */
export function findBrokenLinks(printing: LinkedPages): BrokenLink[] {
  const broken: BrokenLink[] = []
  // Pages of one paper share most of their links: one from the root leads to the same place from everywhere.
  const sound = new Set<string>()
  for (const [page, { links }] of printing.outlines) {
    for (const link of new Set(links)) {
      if (sound.has(link)) continue
      const reason = link.startsWith('#') ? anchorBroken(page, link, printing) : reasonBroken(link, page, printing)
      if (reason !== undefined) broken.push({ page, link, reason })
      else if (link.startsWith('/')) sound.add(link)
    }
  }
  return broken
}

/** An origin that no link can name, for the addresses written from the root. */
const PAPER = 'https://paper.invalid'

/** The address inside the paper, or undefined when the link leaves it (or is mail, telephone, data). */
function targetOf(link: string, page: string, home: string): URL | undefined {
  const inside = link === home || link.startsWith(`${home}/`) ? link.slice(home.length) || '/' : link
  if (!URL.canParse(inside, PAPER + page)) return undefined
  const url = new URL(inside, PAPER + page)
  return url.origin === PAPER ? url : undefined
}

function reasonBroken(link: string, page: string, printing: LinkedPages): string | undefined {
  const target = targetOf(link, page, printing.home)
  if (!target) return undefined
  const address = decodeAddress(target.pathname) ?? target.pathname
  if (printing.isThere(address)) return anchorBroken(address, target.hash, printing)
  return printing.isThere(`${address}/`) ? 'il manque la barre finale' : 'rien n’est imprimé à cette adresse'
}

function anchorBroken(address: string, hash: string, { outlineOf }: LinkedPages): string | undefined {
  const anchor = decodeAddress(hash.slice(1)) ?? hash.slice(1)
  if (anchor === '' || anchor === 'top' || outlineOf(address)?.ids.includes(anchor)) return undefined
  return `la page n’a pas d’ancre « ${anchor} »`
}

/** All of them, a page's together, then how many there are. */
export function linksReport(broken: readonly BrokenLink[]): string {
  const lines = broken.map(({ page, link, reason }) => `${page}  →  ${link} : ${reason}.`)
  const count = broken.length === 1 ? '1 lien rompu' : `${broken.length} liens rompus`
  return [...lines, '', `✖ ${count} dans les pages imprimées`].join('\n')
}
