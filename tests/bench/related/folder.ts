import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { splitMatter, texts } from './matter'

/** An article of any newsroom, as read from the disk. */
export interface RawArticle {
  /** Relative to the folder, without extension; unique. */
  path: string
  /** Other names for it in links or in a TSV file. */
  names: string[]
  title: string
  description: string
  tags: string[]
  section: string
  series: string
  /** YYYY-MM-DD, or empty. */
  day: string
  markdown: string
}

export function readFolder(folder: string): RawArticle[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
  const articles = files.filter((file) => /\.(md|markdown|mdx)$/i.test(file)).sort()
  return articles.map((file) => rawArticle(file, readFileSync(join(folder, file), 'utf8')))
}

export function rawArticle(file: string, source: string): RawArticle {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const [matter, markdown] = splitMatter(text)
  const path = file.replace(/\.[a-z]+$/i, '')
  const name = /^(_?index|readme)$/i.test(basename(path)) ? basename(dirname(path)) : basename(path)
  const first = (...keys: string[]) => texts(matter, ...keys)[0] ?? ''
  return {
    path,
    names: [
      name,
      ...texts(matter, 'slug'),
      ...texts(matter, 'permalink', 'url'),
      ...texts(matter, 'aliases', 'redirect_from'),
    ],
    title: first('title', 'titre') || firstHeading(markdown) || name.replaceAll(/[-_]/g, ' '),
    description: first('description', 'summary', 'excerpt', 'chapo', 'resume', 'subtitle', 'lead'),
    tags: texts(matter, 'tags', 'tag', 'keywords', 'mots-cles', 'sujets'),
    section: first('section', 'rubrique', 'category', 'categories'),
    series: first('series', 'serie', 'dossier'),
    day: dayOf(first('date', 'published', 'pubdate', 'publishdate', 'created')) || dayOf(path),
    markdown,
  }
}

function firstHeading(markdown: string): string {
  const heading = /^#+\s+(.+)$/m.exec(markdown)?.[1] ?? /<h1[^>]*>(.*?)<\/h1>/is.exec(markdown)?.[1] ?? ''
  return heading.replace(/<[^>]*>/g, '').trim()
}

function dayOf(text: string): string {
  const [, year, month, day] = /(\d{4})[-/](\d{2})[-/](\d{2})/.exec(text) ?? []
  return year ? `${year}-${month}-${day}` : ''
}
