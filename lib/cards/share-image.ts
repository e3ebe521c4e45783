import type { Address } from '../paths'
import type { Site } from '../site'
import type { ArticleView } from '../views/view'
import { CARD_SIZE, cardAddress, cardHash, largestCandidate, type ShareCard, shareCard } from './card'

/** The image that stands for an article where its link is shared. */
export type ShareImage = DrawnImage | { type: 'picture'; address: string; alt: string }

/** A card, of the article itself or of the whole paper. */
export interface DrawnImage {
  type: 'own' | 'paper'
  address: Address
  alt: string
  card: ShareCard
}

/**
 * An article shows its own card. One that is too old to have one (`cards: recent` in `site.yml`) shows what a reader would know it by:
 * its picture, in the shape nearest to a card's; without a picture, the card of the paper, whose title is then beside the article's.
 */
export function shareImageOf(article: ArticleView, site: Pick<Site, 'name' | 'tagline'>): ShareImage {
  const { title, picture, crops = [], cardless } = article
  if (!cardless) return { type: 'own', address: cardAddress(article, site), alt: title, card: shareCard(article, site) }
  if (picture) return { type: 'picture', address: crops[0] ?? largestCandidate(picture.rendition), alt: picture.alt }
  const card = { title: site.tagline.replace(/\.$/, '') || site.name, paper: site.name }
  return { type: 'paper', address: `/images/partage/${cardHash(card).slice(0, 12)}.jpg`, alt: site.name, card }
}

/** What Open Graph is told of it (ogp.me). Only cards are all of one size. */
export function openGraphImage(shared: ShareImage): { alt: string; width?: number; height?: number; type?: string } {
  return shared.type === 'picture' ? { alt: shared.alt } : { ...CARD_SIZE, type: 'image/jpeg', alt: shared.alt }
}
