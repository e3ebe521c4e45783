import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../problem'
import { slugOf } from './file-name'
import { sameNames } from './same-names'
import { type Found, type Listing, listMarkdown, symbolicLink } from './walk'

/** The texts of a content folder: files whose names can be addresses. */
export interface TextListing {
  articles: Found[]
  pages: Found[]
  problems: Problem[]
}

const NOTHING: Listing = { files: [], problems: [] }

/** `pages/`, and `articles/` with its sub-folders; where there is no such folder, all the Markdown there is but `pages/`. */
export function listTexts(folder: Found): TextListing {
  const articles = named(listInside(folder, 'articles', true) ?? listMarkdown(folder, true, ['pages']))
  const pages = named(listInside(folder, 'pages', false) ?? NOTHING)
  return { articles: articles.files, pages: pages.files, problems: [...articles.problems, ...pages.problems] }
}

function listInside({ path, shown }: Found, name: string, deep: boolean): Listing | undefined {
  const folder = { path: join(path, name), shown: `${shown}/${name}` }
  const status = lstatSync(folder.path, { throwIfNoEntry: false })
  if (status?.isSymbolicLink()) return { files: [], problems: [symbolicLink(folder.shown)] }
  return status?.isDirectory() ? listMarkdown(folder, deep) : undefined
}

/** Every text whose name can be an address; of two with one name, the first. */
function named({ files, problems }: Listing): Listing {
  const names = files.map((found) => slugOf(found.shown))
  const usable = files.filter((_found, index) => names[index]?.value)
  const twice = sameNames(usable.map(({ shown }) => shown))
  const refused = new Set(twice.map(({ place }) => place.file))
  return {
    files: usable.filter(({ shown }) => !refused.has(shown)),
    problems: [...problems, ...names.flatMap((name) => name.problems), ...twice],
  }
}
