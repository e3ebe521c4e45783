import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import type { Checked } from '../problem'
import { slugOf } from './file-name'
import type { SourceFile } from './newsroom'
import { sameNames } from './same-names'
import { type Found, type Listing, listMarkdown, symbolicLink } from './walk'

export type ReadText = (found: Found) => Checked<SourceFile>

const NOTHING: Listing = { files: [], problems: [] }

/** `articles/` and its sub-folders; where there is no such folder, all the Markdown there is but `pages/`. */
export function readArticles(folder: Found, readText: ReadText): Checked<SourceFile[]> {
  return readTexts(listInside(folder, 'articles', true) ?? listMarkdown(folder, true, ['pages']), readText)
}

export function readPages(folder: Found, readText: ReadText): Checked<SourceFile[]> {
  return readTexts(listInside(folder, 'pages', false) ?? NOTHING, readText)
}

function listInside({ path, shown }: Found, name: string, deep: boolean): Listing | undefined {
  const folder = { path: join(path, name), shown: `${shown}/${name}` }
  const status = lstatSync(folder.path, { throwIfNoEntry: false })
  if (status?.isSymbolicLink()) return { files: [], problems: [symbolicLink(folder.shown)] }
  return status?.isDirectory() ? listMarkdown(folder, deep) : undefined
}

/** Every text whose name can be an address; of two with one name, the first. */
function readTexts({ files, problems }: Listing, readText: ReadText): Checked<SourceFile[]> {
  const names = files.map((found) => slugOf(found.shown))
  const read = files.filter((_found, index) => names[index]?.value).map(readText)
  const sources = read.flatMap(({ value }) => value ?? [])
  const twice = sameNames(sources)
  const refused = new Set(twice.map(({ place }) => place.file))
  return {
    value: sources.filter(({ path }) => !refused.has(path)),
    problems: [...problems, ...[...names, ...read].flatMap((checked) => checked.problems), ...twice],
  }
}
