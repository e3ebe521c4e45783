import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { compareCodeUnits } from '../collections'
import type { Problem } from '../problem'
import { startOf } from './place'

/** A path on the disk and its name in messages. */
export interface ListedFile {
  path: string
  shown: string
}

/** The files of a folder in code-point order, and the problems met while listing. */
export interface Listing {
  files: ListedFile[]
  problems: Problem[]
}

const MARKDOWN = /\.md$/i

/** Documentation of the folder itself, never an article. */
const README = /^readme\.md$/i

const SKIPPED = /^\.|^node_modules$/

/**
 * Lists the Markdown files of a folder, sub-folders included when `deep`, except those named in
 * `except`. Symbolic links are never followed: each is a problem.
 */
export function listMarkdown(folder: ListedFile, deep: boolean, except: readonly string[] = []): Listing {
  const listing: Listing = { files: [], problems: [] }
  for (const entry of entriesOf(folder.path)) {
    const found = { path: join(folder.path, entry.name), shown: `${folder.shown}/${entry.name}` }
    if (SKIPPED.test(entry.name) || except.includes(entry.name)) continue
    if (entry.isSymbolicLink()) listing.problems.push(symbolicLink(found.shown))
    else if (entry.isDirectory() && deep) append(listing, listMarkdown(found, true))
    else if (entry.isFile() && MARKDOWN.test(entry.name) && !README.test(entry.name)) listing.files.push(found)
  }
  return listing
}

function entriesOf(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => compareCodeUnits(a.name, b.name))
}

function append(listing: Listing, more: Listing): void {
  listing.files.push(...more.files)
  listing.problems.push(...more.problems)
}

export function symbolicLink(shown: string): Problem {
  return {
    severity: 'error',
    code: 'symbolic-link',
    place: startOf(shown),
    found: 'c’est un lien symbolique',
    expected: 'le fichier lui-même est attendu, pour qu’un texte ne vienne jamais d’ailleurs que de son dossier',
  }
}
