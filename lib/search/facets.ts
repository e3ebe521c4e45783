import type { Hit } from './hit'
import { FACETS, type Facet } from './index-format'

export type Chosen = Record<Facet, readonly string[]>

/** A value of a facet, and the number of results that have it. */
export interface Choice {
  name: string
  count: number
}

/** Keeps the results that have one of the chosen values in every facet where values were chosen. */
export function narrow(hits: readonly Hit[], chosen: Chosen): Hit[] {
  return hits.filter((hit) => FACETS.every((facet) => isChosen(hit, facet, chosen)))
}

/** The choices of each facet. A facet does not narrow its own, so that more can be chosen. */
export function choicesOf(hits: readonly Hit[], chosen: Chosen): Map<Facet, Choice[]> {
  return new Map(FACETS.map((facet) => [facet, countsOf(narrow(hits, { ...chosen, [facet]: [] }), facet)]))
}

function isChosen(hit: Hit, facet: Facet, chosen: Chosen): boolean {
  return chosen[facet].length === 0 || valuesOf(hit, facet).some((value) => chosen[facet].includes(value))
}

function countsOf(hits: readonly Hit[], facet: Facet): Choice[] {
  const counts = new Map<string, number>()
  for (const hit of hits) for (const name of valuesOf(hit, facet)) counts.set(name, (counts.get(name) ?? 0) + 1)
  const choices = [...counts].map(([name, count]) => ({ name, count }))
  const isYear = facet === 'annee'
  return choices.sort((a, b) => (isYear ? Number(b.name) - Number(a.name) : b.count - a.count))
}

function valuesOf({ year, article }: Hit, facet: Facet): string[] {
  const { names, of } = year.facets[facet]
  return (of[article] ?? []).flatMap((place) => names[place] ?? [])
}
