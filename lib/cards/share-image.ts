import type { Address } from '../paths'
import type { Site } from '../site'
import type { ArticleView } from '../views/article-view'
import {
  CARD_SIZE,
  type CardPaper,
  cardAddress,
  cardFonts,
  cardHash,
  largestCandidate,
  type ShareCard,
  shareCard,
} from './share-card'

/** The image of an article on other sites. */
type ShareImage = DrawnImage | { type: 'picture'; address: string; alt: string }

/** A card, of the article or of the paper. */
interface DrawnImage {
  type: 'own' | 'paper'
  address: Address
  alt: string
  card: ShareCard
}

/**
 * An article has its own card. An article too old for one (`cards: recent` in `site.yml`) shows its
 * picture in the nearest ratio or, without picture, the card of the paper.
 */
export function shareImageOf(article: ArticleView, site: CardPaper & Pick<Site, 'tagline'>): ShareImage {
  const { title, picture, crops = [], cardless } = article
  if (!cardless) return { type: 'own', address: cardAddress(article, site), alt: title, card: shareCard(article, site) }
  if (picture) return { type: 'picture', address: crops[0] ?? largestCandidate(picture.rendition), alt: picture.alt }
  const { name, logo, colours } = site
  const fonts = cardFonts(site)
  const face = { ...(logo && { logo }), ...(colours && { colours }), ...(fonts && { fonts }) }
  const card = { title: site.tagline.replace(/\.$/, '') || name, paper: name, ...face }
  return { type: 'paper', address: `/images/partage/${cardHash(card).slice(0, 12)}.jpg`, alt: site.name, card }
}

/** Open Graph properties (ogp.me). Only cards have a known size. */
export function openGraphImage(shared: ShareImage): { alt: string; width?: number; height?: number; type?: string } {
  return shared.type === 'picture' ? { alt: shared.alt } : { ...CARD_SIZE, type: 'image/jpeg', alt: shared.alt }
}
