import { createHash } from 'node:crypto'
import type { Palette } from '../palette'
import type { Address } from '../paths'
import type { Rendition } from '../picture'
import type { Logo, Site } from '../site'
import type { ArticleView } from '../views/article-view'

/** Size of a share card: the ratio that Open Graph readers crop least. */
export const CARD_SIZE = { width: 1200, height: 630 } as const

/** The picture takes the right of the card, edge to edge. */
export const PICTURE_AREA = { left: 756, top: 0, width: CARD_SIZE.width - 756, height: CARD_SIZE.height } as const

/** Raised when the drawing changes: addresses change with it, so no reader gets an old card. */
const DESIGN_VERSION = 5

/** The content of a share card. */
export interface ShareCard {
  title: string
  paper: string
  section?: { name: string; hue: number }
  /** Address of a variant of the article's picture, and its credit. */
  photo?: { address: string; credit?: string }
  /** Absent where they are ours. */
  logo?: Logo
  colours?: Partial<Palette>
  fonts?: CardFonts
}

/** The newsroom's own font files for the title and the labels of a card, in the cache of fonts. */
export interface CardFonts {
  title?: string
  label?: string
}

export function cardFonts({ ownFonts = {} }: Pick<Site, 'ownFonts'>): CardFonts | undefined {
  const { title, interface: label } = ownFonts
  if (!title && !label) return undefined
  return { ...(title && { title: title.common }), ...(label && { label: label.common }) }
}

/** The settings of the paper that a card shows. */
export type CardPaper = Pick<Site, 'name' | 'logo' | 'colours' | 'ownFonts'>

export function shareCard({ title, section, picture }: ArticleView, site: CardPaper): ShareCard {
  const { name, logo, colours } = site
  const fonts = cardFonts(site)
  return {
    title,
    paper: name,
    ...(logo && { logo }),
    ...(colours && { colours }),
    ...(fonts && { fonts }),
    ...(section && { section: { name: section.name, hue: section.hue } }),
    ...(picture && {
      photo: { address: photoAddress(picture.rendition), ...(picture.credit && { credit: picture.credit }) },
    }),
  }
}

/**
 * Named by a hash of its content, so that caches keep it for ever:
 * `/images/partage/<slug>.<hash>.jpg`.
 */
export function cardAddress(view: ArticleView, site: CardPaper): Address {
  const slug = view.head.address.split('/').at(-2)
  return `/images/partage/${slug}.${cardHash(shareCard(view, site)).slice(0, 12)}.jpg`
}

/** A hash of the content, the same on every machine. Variants of pictures are content-addressed. */
export function cardHash(card: ShareCard): string {
  return createHash('sha256')
    .update(JSON.stringify([DESIGN_VERSION, card]))
    .digest('hex')
}

/** The smallest sufficient variant in the last format, which every image reader knows. */
function photoAddress({ src, width, height, sources }: Rendition): string {
  const enough = Math.max(PICTURE_AREA.width, (PICTURE_AREA.height * width) / height)
  const candidate = candidatesOf(sources).find(([, size = '']) => Number.parseInt(size, 10) >= enough)
  return candidate?.[0] ?? largestCandidate({ src, sources })
}

/** The largest variant in the last format. */
export function largestCandidate({ src, sources }: Pick<Rendition, 'src' | 'sources'>): string {
  return candidatesOf(sources).at(-1)?.[0] ?? src
}

function candidatesOf(sources: Rendition['sources']): string[][] {
  const candidates = sources.at(-1)?.srcset.split(', ') ?? []
  return candidates.map((candidate) => candidate.split(' '))
}
