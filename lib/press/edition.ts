import { join } from 'node:path'
import type { Article, Block, ImageRef, StaticPage } from '../article'
import { catalogueOf } from '../catalogue/build'
import type { Catalogue } from '../catalogue/facts/facts'
import { type Survey, survey } from '../catalogue/survey'
import type { Lab } from '../images/lab'
import { openLab } from '../images/open-lab'
import { type Checked, hasErrors, type Problem } from '../problem'
import type { Site } from '../site'
import { PICTURES_CACHE } from './places'
import { nextTurn } from './turn'
import { readAndUnderstand, type Source } from './understood'

/** All that the pages will be made from. */
export interface Edition {
  catalogue: Catalogue
  /** Where their pictures are ordered, then printed. */
  lab: Lab
  /** When time alone will make another: see `nextTurn`. */
  until?: string
}

export interface Origin extends Source {
  /** What the desk wants to know beside what stops an edition. */
  remarks?: (found: Survey, site: Site) => Problem[]
}

/** Read, understand, know: every problem of the content, and the edition if none forbids it. */
export async function loadEdition({ remarks, ...source }: Origin): Promise<Checked<Edition>> {
  const { value: understood, problems } = await readAndUnderstand(source)
  if (!understood) return { problems }
  const { newsroom, articles, pages } = understood
  const found = survey(newsroom, articles, pages)
  const known = catalogueOf(found, newsroom)
  const lab = await openLab(imagesIn(articles, pages), source.contentDir, join(source.root, PICTURES_CACHE))
  const all = [...problems, ...known.problems, ...lab.problems, ...(remarks?.(found, newsroom.site) ?? [])]
  if (!known.value || !lab.value || hasErrors(all)) return { problems: all }
  const until = nextTurn(articles, newsroom.site, source.now)
  return { value: { catalogue: known.value, lab: lab.value, ...(until && { until }) }, problems: all }
}

/** Every picture that will be shown; those of drafts will not. */
function imagesIn(articles: Article[], pages: StaticPage[]): ImageRef[] {
  const published = articles.filter((article) => !article.draft)
  const leads = published.flatMap(({ image }) => image ?? [])
  return [...leads, ...[...published, ...pages].flatMap(({ blocks }) => blocks.flatMap(imageOf))]
}

function imageOf(block: Block): ImageRef[] {
  return block.type === 'figure' ? [block.image] : []
}
