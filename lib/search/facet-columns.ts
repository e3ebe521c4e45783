import { getOrInsert } from '../collections'
import { kindLabel } from '../french/words'
import { type Column, FACETS, type Facet, type Year } from './bundle'
import { nameOf } from './places'
import type { SearchArticle } from './search-article'

/** What an article says of itself, facet by facet. */
export type Facets = Record<Facet, readonly string[]>

export function facetsOf({ found, published, kind, series }: SearchArticle): Facets {
  const label = kindLabel(kind)
  return {
    rubrique: found.section ? [found.section.name] : [],
    annee: [published.day.slice(0, 4)],
    genre: label === undefined ? [] : [label],
    dossier: series === undefined ? [] : [series],
    signature: found.byline,
  }
}

/** Articles are in order of publication. */
export function yearOf(year: number, articles: readonly Facets[]): Year {
  const columns = FACETS.map((facet) => [facet, columnOf(articles.map((facets) => facets[facet]))])
  return { year: nameOf(year), articles: articles.length, facets: Object.fromEntries(columns) }
}

function columnOf(values: readonly (readonly string[])[]): Column {
  const places = new Map<string, number>()
  const placeOf = (name: string) => getOrInsert(places, name, () => places.size)
  const of = values.map((names) => names.map(placeOf))
  return { names: [...places.keys()], of }
}
