import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import type { Slug } from '../article/slug'
import { count } from '../french/numbers'
import type { Problem } from '../problem'
import { slugOf } from './file-name'
import { startOf } from './place-in-source'
import { type ListedFile, type Listing, listMarkdown, README, SKIPPED, symbolicLink } from './walk-folder'

/** The texts of a content folder whose file names can be addresses. */
export interface TextListing {
  articles: ListedFile[]
  pages: ListedFile[]
  /** Texts without an address: their name is invalid or taken. */
  refused: ListedFile[]
  problems: Problem[]
}

/** How many of the files left aside are named. */
const MOST_NAMED = 5

const NOTHING: Listing = { files: [], leftAside: [], problems: [] }

/**
 * Lists `pages/`, and `articles/` with its sub-folders. Without a folder `articles/`, every
 * Markdown file outside `pages/` is an article.
 */
export function listTexts(folder: ListedFile): TextListing {
  const articles = withAddresses(listInside(folder, 'articles', true) ?? listMarkdown(folder, true, ['pages']))
  const pages = withAddresses(listInside(folder, 'pages', false) ?? NOTHING)
  return {
    articles: articles.files,
    pages: pages.files,
    refused: [...articles.refused, ...pages.refused],
    problems: [
      ...articles.problems,
      ...pages.problems,
      ...leftAside(folder.shown, [...articles.leftAside, ...pages.leftAside]),
    ],
  }
}

/** Whether a newsroom keeps its articles in a folder of their own. */
export function hasArticlesFolder({ path }: ListedFile): boolean {
  return lstatSync(join(path, 'articles'), { throwIfNoEntry: false })?.isDirectory() === true
}

/**
 * The slug of the article whose text is, or was in an older commit, at this path of the content
 * folder; undefined for any other file.
 */
export function articleAt(path: string, isInFolder: boolean): Slug | undefined {
  const parts = path.split('/')
  const name = parts.at(-1) ?? ''
  if (parts.some((part) => SKIPPED.test(part)) || README.test(name)) return undefined
  const [top] = parts
  const isArticle = isInFolder ? top === 'articles' && parts.length > 1 : top !== 'pages' || parts.length === 1
  return isArticle ? slugOf(path).value : undefined
}

function listInside({ path, shown }: ListedFile, name: string, deep: boolean): Listing | undefined {
  const folder = { path: join(path, name), shown: `${shown}/${name}` }
  const status = lstatSync(folder.path, { throwIfNoEntry: false })
  if (status?.isSymbolicLink()) return { ...NOTHING, problems: [symbolicLink(folder.shown)] }
  return status?.isDirectory() ? listMarkdown(folder, deep) : undefined
}

/** Keeps the files whose names can be addresses and, of two files with one name, the first. */
function withAddresses({ files, leftAside, problems }: Listing): Listing & { refused: ListedFile[] } {
  const names = files.map(({ shown }) => slugOf(shown))
  const usable = files.filter((_file, index) => names[index]?.value)
  const twice = sameNames(usable.map(({ shown }) => shown))
  const doubles = new Set(twice.map(({ place }) => place.file))
  const addressed = usable.filter(({ shown }) => !doubles.has(shown))
  return {
    files: addressed,
    refused: files.filter((file) => !addressed.includes(file)),
    leftAside,
    problems: [...problems, ...names.flatMap((name) => name.problems), ...twice],
  }
}

/** One warning for all the files that are not read, so that none is ignored silently. */
function leftAside(folder: string, names: readonly string[]): Problem[] {
  const [first] = names
  if (first === undefined) return []
  const shown = names.slice(0, MOST_NAMED).map((name) => name.slice(folder.length + 1))
  const more = names.length > shown.length ? '…' : ''
  const left = names.length === 1 ? 'laissé' : 'laissés'
  return [
    {
      severity: 'warning',
      code: 'files-left-aside',
      place: startOf(first),
      found: `${count(names.length, 'fichier')} ${left} de côté : ${shown.join(', ')}${more}`,
      expected: 'des fichiers « .md » sont attendus : « npm run import » reprend les autres',
    },
  ]
}

/**
 * Two files with one name would have one address. Each later file is a problem that names the
 * first.
 */
function sameNames(paths: readonly string[]): Problem[] {
  const first = new Map<string, string>()
  return paths.flatMap((path) => {
    const slug = slugOf(path).value
    const other = slug && first.get(slug)
    if (slug && other === undefined) first.set(slug, path)
    return slug && other !== undefined ? [sameName(path, slug, other)] : []
  })
}

function sameName(path: string, slug: string, other: string): Problem {
  return {
    severity: 'error',
    code: 'same-file-name',
    place: startOf(path),
    found: `« ${slug} » est déjà le nom de ${other}`,
    expected: 'un nom de fichier propre à chaque article est attendu, car il fait son adresse',
    fix: `${slug}-2.md`,
    other: startOf(other),
  }
}
