import type { ImageRef, Slug } from '../article'
import { found, type Materials } from './materials'
import type { Card, Picture, PictureDesk, Slot } from './view'

/** Undefined when there is no picture, or when it could not be opened. */
export function pictureOf(image: ImageRef | undefined, slot: Slot, desk: PictureDesk): Picture | undefined {
  const prints = image && desk.prints(image, slot)
  if (image === undefined || prints === undefined) return undefined
  const { alt, caption, credit } = image
  return { alt, ...(caption !== undefined && { caption }), ...(credit !== undefined && { credit }), ...prints }
}

/** The card of an article with its picture, where it has one. */
export function pictured(slug: Slug, slot: Slot, { cards, catalogue, desk }: Materials): Card {
  const picture = pictureOf(found(catalogue.entries, slug).article.image, slot, desk)
  return { ...found(cards, slug), ...(picture && { picture }) }
}

/** The card of an article with its picture, else with the drawing that its title makes. */
export function illustrated(slug: Slug, slot: Slot, materials: Materials): Card {
  const card = pictured(slug, slot, materials)
  return card.picture ? card : { ...card, cover: materials.desk.cover(card.title, card.section?.hue) }
}
