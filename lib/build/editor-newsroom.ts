import { lists } from '../catalogue/facts/lists'
import type { Newsroom } from '../cms/config'
import { DEFAULT_SITE } from '../site'
import type { FactReader } from '../store/rule'
import type { PaperFacts } from './paper-facts'

type Reader = Pick<FactReader<PaperFacts>, 'fact' | 'list'>

/**
 * What the browser editor must know of a newsroom. `folder` is the content folder in its
 * repository; `url` is the published paper, which the editor offers as a preview.
 */
export function newsroomOf(read: Reader, { folder, url }: Pick<Newsroom, 'folder' | 'url'>): Newsroom {
  const { name, timezone } = read.fact('site', '') ?? DEFAULT_SITE
  const files = read.list(lists.articles).map(({ member }) => read.fact('identity', member)?.file ?? '')
  const inYears = files.filter((file) => /\/articles\/\d{4}\/[^/]+$/.test(file)).length
  return {
    site: { name },
    timezone,
    sections: read.fact('sections', ''),
    authors: read.fact('authors', ''),
    series: read.fact('series', ''),
    folder,
    hasYears: inYears > files.length / 2,
    hasBoth: inYears > 0 && inYears < files.length,
    url,
  }
}
