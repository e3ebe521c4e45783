import type { Document } from '../../bench/related/document'
import { Engine } from '../../bench/related/engine'

export function aDocument(document: Partial<Document> & { slug: string }): Document {
  return { title: '', description: '', body: '', tags: [], day: '2025-06-15', cites: [], ...document }
}

/** The slugs of the nearest articles, nearest first. */
export function listOf(documents: readonly Document[], slug: string, limit = 4): string[] {
  return new Engine(documents).nearest(slug, limit).map((neighbour) => neighbour.slug)
}

/** A weekly review: the same frame whatever the news. */
export function review(week: number, news: string): Document {
  const frame = [
    'Bienvenue dans la revue de presse de la rédaction, préparée avec soin chaque vendredi.',
    'Vous pouvez nous proposer des liens par courriel avant la clôture du jeudi soir.',
    'Retrouvez toutes les revues de presse précédentes dans nos archives ouvertes.',
    'La revue est relue collectivement puis publiée sous licence libre par la rédaction.',
  ]
  return aDocument({
    slug: `revue-${week}`,
    title: 'Revue de presse',
    body: [frame[0], news, ...frame.slice(1)].join('\n'),
  })
}
