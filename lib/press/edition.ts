import { join } from 'node:path'
import type { Article, Block, ImageRef, StaticPage } from '../article'
import { buildCatalogue } from '../catalogue/build'
import type { Catalogue } from '../catalogue/catalogue'
import type { Newsroom } from '../content/newsroom'
import { readNewsroom } from '../content/read'
import { type Prints, preparePictures } from '../images/prepare'
import { understandArticle, understandPage } from '../markdown/article'
import type { Checked, Problem } from '../problem'
import type { Site } from '../site'
import { PICTURES_CACHE } from './places'

/** All that the pages will be made from. */
export interface Edition {
  catalogue: Catalogue
  pictures: Map<string, Prints>
}

export interface Origin {
  root: string
  contentDir: string
  /** Where picture files go: into `images/` below it. */
  picturesDir: string
  home?: Pick<Site, 'origin' | 'basePath'>
}

/** Read, understand, know: every problem of the content, and the edition if none forbids it. */
export async function loadEdition({ root, contentDir, picturesDir, home }: Origin): Promise<Checked<Edition>> {
  const read = await readNewsroom(contentDir)
  if (!read.value) return { problems: read.problems }
  const newsroom = { ...read.value, site: { ...read.value.site, ...home } }
  const { articles, pages, problems } = understand(newsroom)
  const known = buildCatalogue(newsroom, articles, pages)
  const cache = join(root, PICTURES_CACHE)
  const pictures = await preparePictures(imagesIn(articles, pages), contentDir, picturesDir, cache)
  const all = [...read.problems, ...problems, ...known.problems, ...pictures.problems]
  if (!known.value || !pictures.value || all.some(({ severity }) => severity === 'error')) return { problems: all }
  return { value: { catalogue: known.value, pictures: pictures.value }, problems: all }
}

/** Each text alone. One that cannot be understood is left out, and its problems say why. */
function understand(newsroom: Newsroom): { articles: Article[]; pages: StaticPage[]; problems: Problem[] } {
  const articles = newsroom.articles.map((source) => understandArticle(source, newsroom.site))
  const pages = newsroom.pages.map((source) => understandPage(source))
  return {
    articles: articles.flatMap(({ value }) => value ?? []),
    pages: pages.flatMap(({ value }) => value ?? []),
    problems: [...articles, ...pages].flatMap((checked) => checked.problems),
  }
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
