import type { Chosen } from './facets'
import { FACETS, type Facet } from './index-format'

/** A query, in the form and in the address of the search page. */
export interface SearchQuery {
  question: string
  chosen: Chosen
  sorted: 'pertinence' | 'date'
}

export function parseQuery(parameters: URLSearchParams): SearchQuery {
  const all = (facet: Facet) => parameters.getAll(facet)
  return {
    question: parameters.get('q')?.trimStart() ?? '',
    chosen: {
      rubrique: all('rubrique'),
      annee: all('annee'),
      genre: all('genre'),
      dossier: all('dossier'),
      signature: all('signature'),
    },
    sorted: parameters.get('tri') === 'date' ? 'date' : 'pertinence',
  }
}

export function queryAddress({ question, chosen, sorted }: SearchQuery, page: string): string {
  const parameters = new URLSearchParams()
  if (question !== '') parameters.set('q', question)
  for (const facet of FACETS) for (const name of chosen[facet]) parameters.append(facet, name)
  if (sorted === 'date') parameters.set('tri', sorted)
  const text = parameters.toString()
  return text === '' ? page : `${page}?${text}`
}
