import type { Article, StaticPage } from '../article'
import { heldBack, holdBack } from '../catalogue/release'
import { clockIn } from '../content/date'
import type { Newsroom } from '../content/newsroom'
import { readNewsroom } from '../content/read'
import { understandPage } from '../markdown/article'
import type { Checked } from '../problem'
import type { Site } from '../site'
import type { Glance } from './memory/glance'
import { Texts } from './memory/texts'

/** A newsroom whose texts have been understood, each alone. */
export interface Understood {
  newsroom: Newsroom
  articles: Article[]
  pages: StaticPage[]
}

export interface Source {
  /** What has just been seen of its files, if it has. */
  glance?: Pick<Glance, 'stamps'>
  /** The project, whose memory spares reading again what has not changed. */
  root: string
  contentDir: string
  home?: Pick<Site, 'origin' | 'basePath'>
  /** What comes after is held back. */
  now: Date
}

/** Read and understand. A text that cannot be is left out, and its problems say why; there is no value without a folder. */
export async function readAndUnderstand(source: Source): Promise<Checked<Understood>> {
  const { root, contentDir, home, now, glance } = source
  const texts = new Texts(root, contentDir, glance?.stamps)
  const read = await readNewsroom(contentDir, (found) => texts.read(found))
  if (!read.value) return { problems: read.problems }
  const newsroom = { ...read.value, site: { ...read.value.site, ...home } }
  const understood = await texts.understand(newsroom.articles, newsroom.site)
  texts.save()
  const pages = newsroom.pages.map((page) => understandPage(page))
  const time = clockIn(newsroom.site.timezone, now)
  const articles = understood.flatMap(understoodIn).map((article) => holdBack(article, time))
  const alone = [read, ...understood, ...pages].flatMap(({ problems }) => problems)
  return {
    value: { newsroom, articles, pages: pages.flatMap(understoodIn) },
    problems: [...alone, ...heldBack(articles, newsroom)],
  }
}

function understoodIn<T>({ value }: Checked<T>): T[] {
  return value === undefined ? [] : [value]
}
