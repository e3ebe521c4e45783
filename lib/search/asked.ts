import { FACETS, type Facet } from './bundle'
import type { Chosen } from './facets'

/** All that a reader asks for, as a form and the address of a page say it. */
export interface Asked {
  question: string
  chosen: Chosen
  sorted: 'pertinence' | 'date'
}

export function askedIn(parameters: URLSearchParams): Asked {
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

export function addressOf({ question, chosen, sorted }: Asked, page: string): string {
  const parameters = new URLSearchParams()
  if (question !== '') parameters.set('q', question)
  for (const facet of FACETS) for (const name of chosen[facet]) parameters.append(facet, name)
  if (sorted === 'date') parameters.set('tri', sorted)
  const text = parameters.toString()
  return text === '' ? page : `${page}?${text}`
}
