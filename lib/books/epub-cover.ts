import type { BookCover } from '../cards/book-cover'
import { languageOf } from '../language/language'
import type { Site } from '../site'
import type { BookView } from '../views/article-view'

export function coverOf({ title, hue }: BookView, site: Site): BookCover {
  const { name, logo, colours } = site
  return {
    title,
    from: languageOf(site).words.takeAway.from(name),
    paper: name,
    ...(hue !== undefined && { hue }),
    ...(logo && { logo }),
    ...(colours && { colours }),
  }
}
