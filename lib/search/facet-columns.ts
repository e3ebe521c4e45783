import { getOrInsert } from '../collections'
import { yearName } from './doc-id'
import { FACETS, type Facet, type FacetColumn, type IndexYear } from './index-format'
import type { SearchArticle } from './search-article'

/** The values of an article for each facet. */
export type Facets = Record<Facet, readonly string[]>

export function facetsOf({ card, published, genre, series }: SearchArticle): Facets {
  return {
    rubrique: card.section ? [card.section.name] : [],
    annee: [published.day.slice(0, 4)],
    genre: genre === undefined ? [] : [genre],
    dossier: series === undefined ? [] : [series],
    signature: card.byline,
  }
}

/** Builds one year of the table; `articles` are in order of publication. */
export function toIndexYear(year: number, articles: readonly Facets[]): IndexYear {
  const columns = FACETS.map((facet) => [facet, toColumn(articles.map((facets) => facets[facet]))])
  return { year: yearName(year), articles: articles.length, facets: Object.fromEntries(columns) }
}

function toColumn(values: readonly (readonly string[])[]): FacetColumn {
  const places = new Map<string, number>()
  const placeOf = (name: string) => getOrInsert(places, name, () => places.size)
  const of = values.map((names) => names.map(placeOf))
  return { names: [...places.keys()], of }
}
