import { hueClass } from '@/lib/hue'
import type { Language } from '@/lib/language/language'
import { slugOf } from '@/lib/paths'
import type { Site } from '@/lib/site'
import type { Card } from '@/lib/views/view-parts'
import { Icon } from '../icon'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'save-series': React.HTMLAttributes<HTMLElement> & Record<`data-${string}`, string | undefined>
    }
  }
}

/** Hidden until its element is defined. The articles are in reading order. */
export function SaveSeries({ cards, site, language }: { cards: readonly Card[]; site: Site; language: Language }) {
  const { keepSeries, keepRefused, seriesStored } = language.words.article
  if (cards.length === 0) return null
  const articles = cards.map(({ href, title, foreign, section, minutes, date }) => ({
    slug: slugOf(href),
    title,
    ...(foreign && { foreign }),
    section: section?.name ?? '',
    hue: hueClass(section),
    minutes,
    date: date.iso,
  }))
  return (
    <save-series
      data-articles={JSON.stringify(articles)}
      data-refused={keepRefused}
      data-stored={site.offline === false ? undefined : seriesStored}
    >
      <button className="button mt-4" type="button" aria-pressed={false}>
        <Icon name="bookmark" />
        {keepSeries}
      </button>
      <p className="meta" role="status" />
    </save-series>
  )
}
