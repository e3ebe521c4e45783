import type { Author, Series, Slug } from '../article'
import type { Catalogue, Shelf } from '../catalogue/catalogue'
import { monthName } from '../french/dates'
import { words } from '../french/words'
import { type Address, authorPath, FRONT, monthPath, sectionPath, seriesPath, tagPath } from '../paths'
import { authorFacts } from './author-facts'
import { found, type Materials } from './materials'
import { mostCitedOf } from './most-cited'
import { illustrated, pictured } from './pictures'
import type { Card, Link, ListingView } from './view'
import type { Arranged } from './views'

/** A section, an author, a dossier or a subject. */
type Named = Author & Pick<Series, 'closed'>

/** What tells one shape of list from another. */
interface Shape {
  shape: ListingView['shape']
  shelves: (catalogue: Catalogue) => readonly Shelf<Named>[]
  path: (id: string) => Address
  describe: (name: string, paper: string, articles: number) => string
}

const SHAPES: readonly Shape[] = [
  { shape: 'section', shelves: ({ sections }) => sections, path: sectionPath, describe: words.head.section },
  { shape: 'author', shelves: ({ authors }) => authors, path: authorPath, describe: words.head.author },
  { shape: 'series', shelves: ({ series }) => series, path: seriesPath, describe: words.head.series },
  { shape: 'tag', shelves: ({ tags }) => tags, path: tagPath, describe: words.head.tag },
]

/** Beyond, a list hands over to the archives: pages numbered from the newest would all shift with each article. */
const LONGEST = 30
const MOST_CITED = 3

export function arrangedListings(materials: Materials): Arranged[] {
  return SHAPES.flatMap((shape) =>
    shape.shelves(materials.catalogue).map((shelf): Arranged => {
      return [shape.path(shelf.of.id), () => listingView(shape, shelf, materials)]
    }),
  )
}

function listingView({ shape, path, describe }: Shape, { of, slugs }: Shelf<Named>, materials: Materials): ListingView {
  const shown = shape === 'series' ? slugs : slugs.slice(0, LONGEST)
  const more = moreAfter(shown.length, slugs, materials)
  const section = shape === 'section' ? materials.sections.get(of.id) : undefined
  const factual = describe(of.name, materials.catalogue.site.name, slugs.length)
  return {
    type: 'listing',
    shape,
    head: { title: of.name, description: of.description ?? factual, address: path(of.id) },
    breadcrumb: [{ href: FRONT, text: words.common.front }],
    title: of.name,
    ...(of.description !== undefined && { intro: of.description }),
    ...(section && { section }),
    count: slugs.length,
    cards: shape === 'series' ? shown.map((slug) => found(materials.cards, slug)) : inTurn(shown, materials),
    mostCited: shape === 'series' ? [] : mostCitedOf(slugs, MOST_CITED, materials),
    ...(shape === 'author' && { author: authorFacts(of, slugs, materials) }),
    ...(of.closed && { closed: true as const }),
    ...(more && { more }),
  }
}

/** Where pictures are missing, every other article has a drawing: a page of titles must look intended, and covers must not be a wall. */
function inTurn(slugs: readonly Slug[], materials: Materials): Card[] {
  const cards: Card[] = []
  for (const slug of slugs) {
    const above = cards.at(-1)
    const isBare = above !== undefined && !above.picture && !above.cover
    cards.push(above === undefined || isBare ? illustrated(slug, 'row', materials) : pictured(slug, 'row', materials))
  }
  return cards
}

/** The month of the first article that the list leaves out. */
function moreAfter(shown: number, slugs: readonly Slug[], { cards }: Materials): Link | undefined {
  const next = slugs[shown]
  if (next === undefined) return undefined
  const month = found(cards, next).date.day.slice(0, 7)
  return { href: monthPath(month), text: words.listing.more(monthName(month)) }
}
