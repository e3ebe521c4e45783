import { lstatSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Author, Section, Series } from '../article'
import type { Checked, Problem } from '../problem'
import { DEFAULT_SITE } from '../site'
import { hiddenCharacters } from './hidden-characters'
import type { Newsroom, SourceFile } from './newsroom'
import { startOf } from './place'
import { PUBLISHED, readPublished } from './published'
import { readAuthors, readSections, readSeries } from './registry'
import { readSite } from './site-file'
import { readSource } from './source'
import { type ReadText, readArticles, readPages } from './texts'
import type { Found } from './walk'

/**
 * Reads a content folder: articles, pages, `site.yml` and the registries. What cannot be read is a problem and is left out of the
 * newsroom, which has no value only where there is no folder: the problems of all the rest can still be told in the same run.
 * `readText` opens each article and page.
 */
export async function readNewsroom(root: string, readText: ReadText = readSource): Promise<Checked<Newsroom>> {
  const folder = { path: resolve(root), shown: basename(resolve(root)) }
  if (!statSync(folder.path, { throwIfNoEntry: false })?.isDirectory()) return { problems: [noFolder(root)] }
  const articles = readArticles(folder, readText)
  const pages = readPages(folder, readText)
  const site = readRootFile(folder, 'site.yml', readSite)
  const sections = readRootFile<Section[]>(folder, 'sections.yml', readSections)
  const authors = readRootFile<Author[]>(folder, 'authors.yml', readAuthors)
  const series = readRootFile<Series[]>(folder, 'series.yml', readSeries)
  const published = readRootFile(folder, PUBLISHED, readPublished)
  const { origin, basePath } = site.value ?? DEFAULT_SITE
  const value: Newsroom = {
    site: site.value ?? DEFAULT_SITE,
    articles: articles.value ?? [],
    pages: pages.value ?? [],
    ...(sections.value && { sections: sections.value }),
    ...(authors.value && { authors: authors.value }),
    ...(series.value && { series: series.value }),
    published: { home: origin + basePath, texts: published.value ?? [] },
  }
  const all = [site, sections, authors, series, published, articles, pages]
  return { value, problems: all.flatMap(({ problems }) => problems) }
}

/** One file of the root, if it is there. */
function readRootFile<T>(folder: Found, name: string, understand: (source: SourceFile) => Checked<T>): Checked<T> {
  const found = { path: join(folder.path, name), shown: `${folder.shown}/${name}` }
  if (!lstatSync(found.path, { throwIfNoEntry: false })) return { problems: [] }
  const { value: source, problems } = readSource(found)
  if (!source) return { problems }
  const understood = understand(source)
  return { ...understood, problems: [...hiddenCharacters(source.path, source.text), ...understood.problems] }
}

function noFolder(root: string): Problem {
  return {
    severity: 'error',
    place: startOf(root),
    found: 'ce dossier n’existe pas',
    expected: 'le dossier des textes est attendu',
  }
}
