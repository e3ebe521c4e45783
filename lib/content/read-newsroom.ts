import { lstatSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Author, Section, Series } from '../article/registry'
import type { Checked, Problem } from '../problem'
import { DEFAULT_SITE, type LanguageCode } from '../site'
import { varietyOf } from '../typography/varieties'
import { listTexts } from './list-texts'
import { readLogo } from './logo'
import { logoContrast } from './logo-contrast'
import type { Newsroom, Settings, SourceFile } from './newsroom'
import { startOf } from './place-in-source'
import { PUBLISHED, readPublished } from './published-file'
import { readAuthors, readSections, readSeries } from './read-registries'
import { readSource } from './read-source'
import { readYaml } from './read-yaml'
import { languageOfLocale } from './site-fields'
import { readSite } from './site-file'
import { readThemeSheet } from './theme-sheet'
import type { ListedFile } from './walk-folder'
import { dataOf } from './yaml-places'

/** The content folder and its name in messages, or a problem when there is no such folder. */
export function contentFolder(root: string): Checked<ListedFile> {
  const folder = { path: resolve(root), shown: basename(resolve(root)) }
  const isThere = statSync(folder.path, { throwIfNoEntry: false })?.isDirectory()
  return isThere ? { value: folder, problems: [] } : { problems: [noFolder(root)] }
}

/**
 * Reads `site.yml`, the registries and the published addresses. A file that cannot be read is a
 * problem, and its default applies.
 */
export function readSettings(folder: ListedFile): { value: Settings; problems: Problem[] } {
  const files: SourceFile[] = []
  const quoted =
    <T>(understand: (source: SourceFile) => Checked<T>) =>
    (source: SourceFile) => {
      const understood = understand(source)
      if (understood.value) files.push({ path: source.path, text: source.text })
      return understood
    }
  const site = readRootFile(folder, 'site.yml', quoted(readSite))
  const { language } = site.value ?? DEFAULT_SITE
  const variety = varietyOf(language, language)
  const sections = readRootFile<Section[]>(folder, 'sections.yml', (file) => readSections(file, variety))
  const authors = readRootFile<Author[]>(folder, 'authors.yml', (file) => readAuthors(file, variety))
  const series = readRootFile<Series[]>(
    folder,
    'series.yml',
    quoted((file) => readSeries(file, variety)),
  )
  const logo = readRootFile(folder, 'logo.svg', readLogo)
  const theme = readRootFile(folder, THEME_SHEET, readThemeSheet)
  const published = readRootFile(folder, PUBLISHED, readPublished, { mebibytes: PUBLISHED_MEBIBYTES })
  const { origin, basePath } = site.value ?? DEFAULT_SITE
  const value: Settings = {
    site: {
      ...(site.value ?? DEFAULT_SITE),
      ...(logo.value && { logo: logo.value }),
      ...(theme.value && { colours: theme.value }),
    },
    ...(sections.value && { sections: sections.value }),
    ...(authors.value && { authors: authors.value }),
    ...(series.value && { series: series.value }),
    ...(files.length > 0 && { files }),
    published: {
      texts: [],
      source: { path: `${folder.shown}/${PUBLISHED}` },
      ...published.value,
      home: origin + basePath,
    },
  }
  const { colours } = value.site
  const unseen = logo.value ? logoContrast(`${folder.shown}/logo.svg`, logo.value, colours) : []
  const twice = theme.value && site.value?.colours ? [saidTwice(folder)] : []
  const all = [site, logo, theme, sections, authors, series, published].flatMap(({ problems }) => problems)
  return { value, problems: [...all, ...unseen, ...twice] }
}

/** The language of a paper, whatever else its settings hold: its store depends on it. */
export function languageIn(root: string): LanguageCode {
  const { value: folder } = contentFolder(root)
  const { value: yaml } = folder ? readRootFile(folder, 'site.yml', ({ path, text }) => readYaml(path, text)) : {}
  const { language, locale } = Object(yaml && dataOf(yaml)) as Record<string, unknown>
  return languageOfLocale(String(language ?? locale)) ?? DEFAULT_SITE.language
}

/** Reads a whole content folder at once, for the commands that edit texts. */
export function readNewsroom(root: string): Checked<Newsroom> {
  const { value: folder, problems } = contentFolder(root)
  if (!folder) return { problems }
  const settings = readSettings(folder)
  const texts = listTexts(folder)
  const [articles, pages] = [texts.articles, texts.pages].map((files) => files.map((file) => readSource(file)))
  const read = (sources: Checked<SourceFile>[] = []) => sources.flatMap(({ value }) => value ?? [])
  return {
    value: { ...settings.value, articles: read(articles), pages: read(pages) },
    problems: [
      ...settings.problems,
      ...texts.problems,
      ...[...(articles ?? []), ...(pages ?? [])].flatMap((one) => one.problems),
    ],
  }
}

/** Reads one file at the root of the folder, if it exists. */
export function readRootFile<T>(
  folder: ListedFile,
  name: string,
  understand: (source: SourceFile) => Checked<T>,
  limit?: { mebibytes: number },
): Checked<T> {
  const found = { path: join(folder.path, name), shown: `${folder.shown}/${name}` }
  if (!lstatSync(found.path, { throwIfNoEntry: false })) return { problems: [] }
  const { value: source, problems } = readSource(found, limit)
  if (!source) return { problems }
  const understood = understand(source)
  return { ...understood, problems: [...(source.hidden ?? []), ...understood.problems] }
}

const THEME_SHEET = 'theme.css'

/** The build writes this file: 7.5 MiB for 100,000 articles. */
const PUBLISHED_MEBIBYTES = 64

function saidTwice({ shown }: ListedFile): Problem {
  return {
    severity: 'error',
    code: 'refused-style',
    place: startOf(`${shown}/${THEME_SHEET}`),
    found: 'les couleurs sont déjà dans site.yml, sous « colours »',
    expected: 'l’un des deux est attendu',
  }
}

function noFolder(root: string): Problem {
  return {
    severity: 'error',
    code: 'no-folder',
    place: startOf(root),
    found: 'ce dossier n’existe pas',
    expected: 'le dossier des textes est attendu',
  }
}
