import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { Store } from '../store/store'

/** Sorted paths. */
export interface Difference {
  added: string[]
  changed: string[]
  removed: string[]
}

/** `edition.json`: what to upload, and how it differs from `previous`. */
interface PublishedManifest extends Difference {
  /** A hash of every path, size and content hash. */
  edition: string
  previous?: string
  files: Record<string, { size: number; sha256: string }>
}

/** Files per chunk of text. */
const BATCH = 1000
const HEAD = '{\n "edition": "'
const HASH_LENGTH = 64

/** The hash of the published edition, read from the first bytes of `edition.json`. */
export function publishedEdition(outDir: string): string | undefined {
  const file = manifestFile(outDir)
  if (!existsSync(file)) return undefined
  const bytes = Buffer.alloc(HEAD.length + HASH_LENGTH)
  const disk = openSync(file, 'r')
  readSync(disk, bytes)
  closeSync(disk)
  const text = bytes.toString('latin1')
  return text.startsWith(HEAD) ? text.slice(HEAD.length) : undefined
}

/** How the known files differ from a published edition, or from an empty one. */
function differenceFrom(announced: PublishedManifest | undefined, store: Store): Difference {
  const old = new Map(Object.entries(announced?.files ?? {}))
  const difference: Difference = { added: [], changed: [], removed: [] }
  const files = store.all<{ path: string; sha256: string }>('select path, sha256 from output_file order by path')
  for (const { path, sha256 } of files) {
    const before = old.get(path)
    if (!before) difference.added.push(path)
    else if (before.sha256 !== sha256) difference.changed.push(path)
    old.delete(path)
  }
  difference.removed.push(...old.keys())
  return difference
}

function readManifest(file: string): PublishedManifest | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** A manifest under a temporary name, until its edition is in place. */
interface ManifestDraft {
  edition: string
  difference: Difference
  publish(): void
}

/**
 * Drafts the manifest of the known files. When the last published edition is the `remembered` one,
 * the difference is known; otherwise (after an interrupted run) it is computed from `edition.json`.
 */
export function draftManifest(
  store: Store,
  outDir: string,
  remembered: string | undefined,
  known: Difference,
): ManifestDraft {
  const file = manifestFile(outDir)
  const announced = publishedEdition(outDir)
  const isKnown = announced !== undefined && announced === remembered
  const read = isKnown ? undefined : readManifest(file)
  const previous = isKnown ? announced : read?.edition
  const difference = isKnown ? known : differenceFrom(read, store)
  // The published manifest already describes these files.
  if (previous !== undefined && isEmpty(difference)) return { edition: previous, difference, publish() {} }
  const edition = writeManifest(store, draftFile(file), previous, difference)
  return { edition, difference, publish: () => renameSync(draftFile(file), file) }
}

function isEmpty({ added, changed, removed }: Difference): boolean {
  return added.length + changed.length + removed.length === 0
}

/** The hash is at the start of the file and is written last. */
function writeManifest(store: Store, file: string, previous: string | undefined, difference: Difference): string {
  const disk = openSync(file, 'w')
  const before = previous === undefined ? '' : ` "previous": "${previous}",\n`
  const lists = JSON.stringify(difference, undefined, 1).slice(2, -2)
  writeFileSync(disk, `${HEAD}${'0'.repeat(HASH_LENGTH)}",\n${before}${lists},\n "files": {`)
  const sha256 = createHash('sha256')
  for (const piece of filesAsText(store)) {
    sha256.update(piece)
    writeFileSync(disk, piece)
  }
  writeFileSync(disk, '\n }\n}\n')
  const edition = sha256.digest('hex')
  writeSync(disk, edition, HEAD.length)
  closeSync(disk)
  return edition
}

/** Removes the draft of an interrupted run. */
export function removeDraft(outDir: string): void {
  rmSync(draftFile(manifestFile(outDir)), { force: true })
}

function manifestFile(outDir: string): string {
  return join(dirname(outDir), 'edition.json')
}

function draftFile(file: string): string {
  return `${file}.draft`
}

/** SQLite builds this text four times faster than JavaScript does. */
function* filesAsText(store: Store): Generator<string> {
  let last = ''
  for (let comma = ''; ; comma = ',') {
    const piece = store.get<{ text: string | null; last: string }>(
      `select group_concat(char(10) || '  ' || json_quote(path) || ': {"size": ' || size || ', "sha256": "' || sha256 || '"}') text,
         max(path) last
       from (select path, size, sha256 from output_file where path > ? order by path limit ${BATCH})`,
      last,
    )
    if (!piece?.text) return
    yield comma + piece.text
    last = piece.last
  }
}
