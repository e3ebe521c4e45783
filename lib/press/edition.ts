import { join } from 'node:path'
import type { Article, Block, ImageRef, StaticPage } from '../article'
import { catalogueOf } from '../catalogue/build'
import type { Catalogue } from '../catalogue/catalogue'
import { type Survey, survey } from '../catalogue/survey'
import { type Prints, preparePictures } from '../images/prepare'
import { type Checked, hasErrors, type Problem } from '../problem'
import type { Site } from '../site'
import { PICTURES_CACHE } from './places'
import { readAndUnderstand, type Source } from './understood'

/** All that the pages will be made from. */
export interface Edition {
  catalogue: Catalogue
  pictures: Map<string, Prints>
}

export interface Origin extends Source {
  /** Where picture files go: into `images/` below it. */
  picturesDir: string
  /** What the desk wants to know beside what stops an edition. */
  remarks?: (found: Survey, site: Site) => Problem[]
}

/** Read, understand, know: every problem of the content, and the edition if none forbids it. */
export async function loadEdition({ picturesDir, remarks, ...source }: Origin): Promise<Checked<Edition>> {
  const { value: understood, problems } = await readAndUnderstand(source)
  if (!understood) return { problems }
  const { newsroom, articles, pages } = understood
  const found = survey(newsroom, articles, pages)
  const known = catalogueOf(found, newsroom)
  const cache = join(source.root, PICTURES_CACHE)
  const pictures = await preparePictures(imagesIn(articles, pages), source.contentDir, picturesDir, cache)
  const all = [...problems, ...known.problems, ...pictures.problems, ...(remarks?.(found, newsroom.site) ?? [])]
  if (!known.value || !pictures.value || hasErrors(all)) return { problems: all }
  return { value: { catalogue: known.value, pictures: pictures.value }, problems: all }
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
