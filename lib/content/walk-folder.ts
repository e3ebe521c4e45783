import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { compareCodeUnits } from '../collections'
import type { Problem } from '../problem'
import { MARKDOWN } from './file-name'
import { startOf } from './place-in-source'

/** A path on the disk and its name in messages. */
export interface ListedFile {
  path: string
  shown: string
}

/** The files of a folder in code-point order, and the problems met while listing. */
export interface Listing {
  files: ListedFile[]
  /** Names in messages of texts in formats that are not read. */
  leftAside: string[]
  problems: Problem[]
}

/** Documentation of the folder itself, never an article. */
export const README = /^readme\.(?:md|markdown|mdown)$/i

export const SKIPPED = /^\.|^node_modules$|^~\$/

/**
 * Formats in which people bring texts. Pictures and attached documents are not among them: they
 * belong here.
 */
const OTHER_TEXTS = /\.(?:docx?|odt|rtf|txt|html?|pages|mdx|rst|adoc|org|tex|textile|wpd)$/i

/**
 * Lists the Markdown files of a folder, sub-folders included when `deep`, except those named in
 * `except`. Symbolic links are never followed: each is a problem. So are pipes and devices.
 */
export function listMarkdown(folder: ListedFile, deep: boolean, except: readonly string[] = []): Listing {
  const listing: Listing = { files: [], leftAside: [], problems: [] }
  for (const entry of entriesOf(folder.path)) {
    if (SKIPPED.test(entry.name) || except.includes(entry.name)) continue
    const file = { path: join(folder.path, entry.name), shown: `${folder.shown}/${entry.name}` }
    if (entry.isSymbolicLink()) listing.problems.push(symbolicLink(file.shown))
    else if (entry.isDirectory()) append(listing, deep ? listMarkdown(file, true) : undefined)
    else if (MARKDOWN.test(entry.name)) addText(listing, file, entry)
    else if (OTHER_TEXTS.test(entry.name)) listing.leftAside.push(file.shown)
  }
  return listing
}

function entriesOf(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => compareCodeUnits(a.name, b.name))
}

function append(listing: Listing, more: Listing | undefined): void {
  listing.files.push(...(more?.files ?? []))
  listing.leftAside.push(...(more?.leftAside ?? []))
  listing.problems.push(...(more?.problems ?? []))
}

function addText(listing: Listing, file: ListedFile, entry: Dirent): void {
  if (!entry.isFile()) listing.problems.push(notAFile(file.shown))
  else if (!README.test(entry.name)) listing.files.push(file)
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

export function notAFile(shown: string): Problem {
  return {
    severity: 'error',
    code: 'not-a-file',
    place: startOf(shown),
    found: 'ce n’est pas un fichier, mais un dossier, un tube ou un périphérique',
    expected: 'un fichier de texte est attendu à ce nom',
  }
}
