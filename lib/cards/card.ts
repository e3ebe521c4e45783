import { createHash } from 'node:crypto'
import type { Address } from '../paths'
import type { Site } from '../site'
import type { ArticleView, Rendition } from '../views/view'

/** Size of a share card: what Open Graph readers crop least. */
export const CARD = { width: 1200, height: 630 } as const

/** Where the picture stands: the right of the card, edge to edge. */
export const PICTURE = { left: 756, top: 0, width: CARD.width - 756, height: CARD.height } as const

/** To be raised when cards are drawn otherwise: addresses change with it, and nobody is shown an old card. */
const DESIGN = 3

/** All that is drawn on the card of an article. */
export interface ShareCard {
  title: string
  paper: string
  section?: { name: string; hue: number }
  /** Address of a print of the article's picture, and whose it is. */
  photo?: { address: string; credit?: string }
}

export function shareCard({ title, section, picture }: ArticleView, { name }: Pick<Site, 'name'>): ShareCard {
  return {
    title,
    paper: name,
    ...(section && { section: { name: section.name, hue: section.hue } }),
    ...(picture && {
      photo: { address: printOf(picture.print), ...(picture.credit && { credit: picture.credit }) },
    }),
  }
}

/** Named after what is drawn, so that it can be kept for ever: `/images/partage/<slug>.<hash>.jpg`. */
export function cardAddress(view: ArticleView, site: Pick<Site, 'name'>): Address {
  const slug = view.head.address.split('/').at(-2)
  return `/images/partage/${slug}.${hashOf(shareCard(view, site)).slice(0, 12)}.jpg`
}

/** The same for the same drawing, on every machine. Prints of pictures are named after their content. */
export function hashOf(card: ShareCard): string {
  return createHash('sha256')
    .update(JSON.stringify([DESIGN, card]))
    .digest('hex')
}

/** The smallest print that fills its place, in a format that any reader of images knows: the last source is the original's own. */
function printOf({ src, width, height, sources }: Rendition): string {
  const enough = Math.max(PICTURE.width, (PICTURE.height * width) / height)
  const print = printsOf(sources).find(([, size = '']) => Number.parseInt(size, 10) >= enough)
  return print?.[0] ?? largestPrint({ src, sources })
}

/** In the same format. */
export function largestPrint({ src, sources }: Pick<Rendition, 'src' | 'sources'>): string {
  return printsOf(sources).at(-1)?.[0] ?? src
}

function printsOf(sources: Rendition['sources']): string[][] {
  const prints = sources.at(-1)?.srcset.split(', ') ?? []
  return prints.map((print) => print.split(' '))
}
