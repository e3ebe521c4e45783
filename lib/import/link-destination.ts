import { resolveHref } from '../markdown/resolve-href'
import type { CopiedFiles } from './copied-files'
import type { ImportedText } from './imported-text'
import type { LinkIndex } from './link-index'
import type { Losses } from './losses'
import { unwrappedAddress } from './unwrapped-address'

/** What links and pictures need to find their targets. */
export interface Links {
  index: LinkIndex
  files: CopiedFiles
  losses: Losses
  /** Articles that the paper has already. */
  isKnown: (slug: string) => boolean
  /** The origin of the paper. */
  origin: string
}

export const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|svg|bmp|tiff?)$/i

/** Prefixes an address that is already resolved. */
export const FOLLOWED = '\ue003'

/** The new address of a link of the source; undefined if only its text can stay. */
export function destinationOf(url: string, imported: ImportedText, links: Links): string | undefined {
  const { index, files, losses, isKnown } = links
  if (url.startsWith(FOLLOWED)) return url.slice(FOLLOWED.length)
  if (url.startsWith('#')) return ownHeading(url, imported, links)
  const found = index.find(url, imported)
  if (found) {
    if (url.includes('#') && found.fragment === '')
      losses.note('ancre d’un autre texte introuvable', 'text', imported.from, url)
    if (found.text.slug === imported.slug) return found.fragment === '' ? undefined : `#${found.fragment}`
    losses.note('lien entre textes importés', 'carried', imported.from)
    return addressOf(found.text, found.fragment, imported)
  }
  const own = index.own(url)
  const document = own === undefined ? undefined : files.documentFor(own, imported.folder)
  if (document !== undefined) return `../${document}`
  const outside = outsideOf(url, links)
  if (outside !== undefined) return outside
  const slug = /^(?:\.\/|\/articles\/)([a-z0-9-]+)(?:\.md|\/)?$/.exec(url)?.[1]
  if (slug !== undefined && isKnown(slug)) return `./${slug}.md`
  if (PICTURE.test(url)) files.pictureFor(url, imported.folder, imported.from)
  else losses.note('lien vers ce qui n’est pas importé', 'text', imported.from, url)
  return undefined
}

function ownHeading(url: string, imported: ImportedText, { index, losses }: Links): string | undefined {
  const own = index.fragment(url.slice(1), imported)
  if (own === '') losses.note('lien vers un intertitre absent', 'text', imported.from, url)
  return own === '' ? undefined : `#${own}`
}

/** An external URL, unless it is on the paper's own site, which does not have that page. */
function outsideOf(url: string, { origin }: Links): string | undefined {
  if (!/^mailto:|^tel:|^(?:https?:)?\/\//i.test(url)) return undefined
  const whole = unwrappedAddress(url.startsWith('//') ? `https:${url}` : url)
  const isOwn = URL.canParse(whole) && new URL(whole).origin === origin
  return !isOwn && resolveHref(whole, { folder: 'articles' }).type === 'outside' ? whole : undefined
}

export function addressOf(target: Pick<ImportedText, 'slug' | 'kind'>, fragment: string, from: ImportedText): string {
  const folder = target.kind === from.kind ? './' : target.kind === 'page' ? '../pages/' : '../articles/'
  return `${folder}${target.slug}.md${fragment === '' ? '' : `#${fragment}`}`
}

export function titleOf(title: string | null | undefined): string {
  return title ? ` "${title.replaceAll('"', '”')}"` : ''
}

export function bracketed(url: string): string {
  return /[\s()<>]/.test(url) ? `<${url.replace(/[<>]/g, '')}>` : url
}

/** Whether an address is that of a copied document. */
export function isCopy(address: string): boolean {
  return address.startsWith('../documents/')
}

/** The words of a link to a sound or a video that has no title. */
export function playerWords(url: string): string {
  return URL.canParse(url) ? `Voir sur ${new URL(url).host.replace(/^www\./, '')}` : 'Écouter ou voir'
}
