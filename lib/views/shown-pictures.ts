import type { ImageRef } from '../article/image'
import type { Slug } from '../article/slug'
import type { Picture } from '../picture'
import { cardOf, linkTargets, type PageContext } from './page-context'
import type { Slot } from './picture-requests'
import { resolveLinks } from './resolve-links'
import type { Card } from './view-parts'

/** Undefined when there is no picture, or when it could not be opened. */
export function pictureOf(image: ImageRef | undefined, slot: Slot, context: PageContext): Picture | undefined {
  const renditions = image && context.pictures.renditions(image, slot)
  if (image === undefined || renditions === undefined) return undefined
  const { alt, caption, credit, captionHtml, creditHtml } = image
  const resolved = (html: string) => resolveLinks(html, linkTargets(context))
  return {
    alt,
    ...(caption !== undefined && { caption }),
    ...(credit !== undefined && { credit }),
    ...(captionHtml !== undefined && { captionHtml: resolved(captionHtml) }),
    ...(creditHtml !== undefined && { creditHtml: resolved(creditHtml) }),
    ...renditions,
  }
}

/** The card of an article with its picture, if it has one. */
export function pictured(slug: Slug, slot: Slot, context: PageContext): Card {
  const picture = pictureOf(context.read.fact('image', slug), slot, context)
  return { ...cardOf(slug, context), ...(picture && { picture }) }
}

/** The card of an article with its picture, or else with the drawing made from its title. */
export function illustrated(slug: Slug, slot: Slot, context: PageContext): Card {
  const card = pictured(slug, slot, context)
  return card.picture ? card : { ...card, cover: context.pictures.cover(card.title, card.section?.hue) }
}
