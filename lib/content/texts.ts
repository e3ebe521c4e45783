import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../problem'
import { slugOf } from './file-name'
import { startOf } from './place'
import { type ListedFile, type Listing, listMarkdown, symbolicLink } from './walk'

/** The texts of a content folder whose file names can be addresses. */
export interface TextListing {
  articles: ListedFile[]
  pages: ListedFile[]
  problems: Problem[]
}

const NOTHING: Listing = { files: [], problems: [] }

/**
 * Lists `pages/`, and `articles/` with its sub-folders. Without a folder `articles/`, every Markdown
 * file outside `pages/` is an article.
 */
export function listTexts(folder: ListedFile): TextListing {
  const articles = withAddresses(listInside(folder, 'articles', true) ?? listMarkdown(folder, true, ['pages']))
  const pages = withAddresses(listInside(folder, 'pages', false) ?? NOTHING)
  return { articles: articles.files, pages: pages.files, problems: [...articles.problems, ...pages.problems] }
}

function listInside({ path, shown }: ListedFile, name: string, deep: boolean): Listing | undefined {
  const folder = { path: join(path, name), shown: `${shown}/${name}` }
  const status = lstatSync(folder.path, { throwIfNoEntry: false })
  if (status?.isSymbolicLink()) return { files: [], problems: [symbolicLink(folder.shown)] }
  return status?.isDirectory() ? listMarkdown(folder, deep) : undefined
}

/** Keeps the files whose names can be addresses and, of two files with one name, the first. */
function withAddresses({ files, problems }: Listing): Listing {
  const names = files.map(({ shown }) => slugOf(shown))
  const usable = files.filter((_file, index) => names[index]?.value)
  const twice = sameNames(usable.map(({ shown }) => shown))
  const refused = new Set(twice.map(({ place }) => place.file))
  return {
    files: usable.filter(({ shown }) => !refused.has(shown)),
    problems: [...problems, ...names.flatMap((name) => name.problems), ...twice],
  }
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
  }
}
