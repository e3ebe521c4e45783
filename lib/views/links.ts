import type { PublicationDate } from '../article'
import type { Card, Link } from './view'

/** A card reduced to its title and its date. */
export function datedLink({ href, title, date }: Card): Link & { date: PublicationDate } {
  return { href, text: title, date }
}
