import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { compareCodeUnits } from '../collections'
import type { Problem } from '../problem'
import { startOf } from './place'

/** A file on the disk and its name in messages. */
export interface Found {
  path: string
  shown: string
}

/** What a folder holds, in code-point order, and what in it may not be read. */
export interface Listing {
  files: Found[]
  problems: Problem[]
}

const MARKDOWN = /\.md$/i

/** Documentation of the folder itself, for those who work in it; never an article. */
const FOR_PEOPLE = /^readme\.md$/i

const SKIPPED = /^\.|^node_modules$/

/**
 * Markdown files of a folder. `deep` also enters its sub-folders, but those at its top whose name is in `except`.
 * A symbolic link is never followed, be it to a file or to a folder: it is a problem.
 */
export function listMarkdown(folder: Found, deep: boolean, except: readonly string[] = []): Listing {
  const listing: Listing = { files: [], problems: [] }
  for (const entry of entriesOf(folder.path)) {
    const found = { path: join(folder.path, entry.name), shown: `${folder.shown}/${entry.name}` }
    if (SKIPPED.test(entry.name) || except.includes(entry.name)) continue
    if (entry.isSymbolicLink()) listing.problems.push(symbolicLink(found.shown))
    else if (entry.isDirectory() && deep) append(listing, listMarkdown(found, true))
    else if (entry.isFile() && MARKDOWN.test(entry.name) && !FOR_PEOPLE.test(entry.name)) listing.files.push(found)
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
