import type { Article, Place } from '../../article'
import type { Site } from '../../site'
import type { Entry } from '../catalogue'
import { placeOf } from '../excerpt'
import { type NearnessMemory, nearnessOf } from '../likeness'
import type { Nearness } from '../nearest/nearest'
import type { Survey } from '../survey'
import { type Tie, tiesOf } from './ties'

/** Articles and the links that hold between them: what every check looks at. */
export interface Graph {
  entries: readonly Entry[]
  ties: readonly Tie[]
  site: Site
  nearness: Nearness
  /** Where what concerns all of an article is said: at its title. */
  top: (article: Article) => Place
  /** The article whose subject is nearest. */
  near: (article: Article) => Article | undefined
  sources: Survey['known']['sources']
}

export function graphOf({ entries, known }: Survey, site: Site, memory?: NearnessMemory): Graph {
  const nearness = nearnessOf(entries, memory)
  return {
    entries,
    ties: entries.flatMap(({ article }) => tiesOf(article, known)),
    site,
    nearness,
    top: ({ file }) => placeOf(known.sources, file, 'title:'),
    near: ({ slug }) => known.bySlug.get(nearness.nearest(slug, 1)[0]?.slug ?? ''),
    sources: known.sources,
  }
}
