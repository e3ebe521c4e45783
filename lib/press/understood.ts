import type { Article, PressDate, StaticPage } from '../article'
import { keepBack, openEmbargoes } from '../catalogue/embargo'
import { parsePublicationDate } from '../content/date'
import type { Newsroom } from '../content/newsroom'
import { readNewsroom } from '../content/read'
import { understandPage } from '../markdown/article'
import type { Checked, Problem } from '../problem'
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
  /** What day it is, when it matters: as a front matter would write it. */
  now?: string
}

/** Read and understand. A text that cannot be is left out, and its problems say why; there is no value without a folder. */
export async function readAndUnderstand(source: Source): Promise<Checked<Understood>> {
  const { root, contentDir, home, now, glance } = source
  const texts = new Texts(root, contentDir, glance?.stamps)
  const read = await readNewsroom(contentDir, (found) => texts.read(found))
  if (!read.value) return { problems: read.problems }
  const newsroom = { ...read.value, site: { ...read.value.site, ...home } }
  const articles = await texts.understand(newsroom.articles, newsroom.site)
  texts.save()
  const pages = newsroom.pages.map((page) => understandPage(page))
  const kept = onThatDay(newsroom, articles.flatMap(understoodIn), now)
  return {
    value: { newsroom, articles: kept.articles, pages: pages.flatMap(understoodIn) },
    problems: [read, ...articles, ...pages, kept].flatMap(({ problems }) => problems),
  }
}

function onThatDay(
  newsroom: Newsroom,
  articles: Article[],
  now: string | undefined,
): { articles: Article[]; problems: Problem[] } {
  const date: PressDate | undefined = now === undefined ? undefined : parsePublicationDate(now, newsroom.site.timezone)
  return { articles: keepBack(articles, date), problems: date ? [] : openEmbargoes(articles, newsroom) }
}

function understoodIn<T>({ value }: Checked<T>): T[] {
  return value === undefined ? [] : [value]
}
