import { kindLabel } from '../french/words'
import type { ArticleView } from '../views/view'
import type { Column, Facet, Found, Year } from './bundle'

const VALUES: Record<Facet, (view: ArticleView) => (string | undefined)[]> = {
  rubrique: ({ section }) => [section?.name],
  annee: ({ published }) => [published.day.slice(0, 4)],
  genre: ({ kind }) => [kindLabel(kind)],
  dossier: ({ series }) => [series?.name],
  signature: ({ authors }) => authors.map(({ text }) => text),
}

export function yearOf(year: string, articles: readonly ArticleView[]): Year {
  const facets = Object.entries(VALUES).map(([facet, valuesOf]) => [facet, columnOf(articles.map(valuesOf))])
  return { year, articles: articles.length, facets: Object.fromEntries(facets) }
}

function columnOf(values: (string | undefined)[][]): Column {
  const places = new Map<string, number>()
  const placeOf = (name: string | undefined) => {
    if (name === undefined) return []
    const place = places.get(name) ?? places.size
    places.set(name, place)
    return [place]
  }
  const of = values.map((names) => names.flatMap(placeOf))
  return { names: [...places.keys()], of }
}

export function foundOf(view: ArticleView): Found {
  const { head, title, deck, section, published, minutes, authors } = view
  return {
    href: head.address,
    title,
    ...(deck !== undefined && { deck }),
    ...(section && { section: { name: section.name, href: section.href, hue: section.hue } }),
    day: published.day,
    minutes,
    byline: authors.map(({ text }) => text),
  }
}
