import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../../lib/list-files'
import type { Difference } from '../../lib/output/manifest'
import { openOutput } from '../../lib/output/open-output'
import type { Output } from '../../lib/output/output-folder'
import type { OutputWriter } from '../../lib/output/output-writer'
import { SCHEMA } from '../../lib/output/recorded-output'
import { Store } from '../../lib/store/store'

/** The files of an edition, by path. */
export type Files = Record<string, string>

/** A folder without these files is not an edition. */
const SIGNS = { '404.html': 'perdu', 'sitemap.xml': 'plan' }

const ARTICLES = Array.from('abcdefgh', (name) => [`articles/${name}/index.html`, `article ${name}`])

/** Enough files for a change of three to be small. */
export const FILES: Files = { ...SIGNS, ...Object.fromEntries(ARTICLES) }

export const A = 'articles/a/index.html'
export const B = 'articles/b/index.html'

export function openStore(root: string): Store {
  return new Store(join(root, '.cache/store.db'), SCHEMA)
}

/** Opens the folder `out`, and leaves nothing but what was published and committed. */
export async function withOutput<T>(root: string, work: (output: Output, store: Store) => T): Promise<Awaited<T>> {
  const store = openStore(root)
  const opened = openOutput(join(root, 'out'), store)
  try {
    return await work(await opened.ready, store)
  } finally {
    store.rollback()
    store.close()
    opened.discard()
  }
}

/** Publishes and commits. */
export function publish(root: string, write: (writer: OutputWriter) => void): Promise<Difference> {
  return withOutput(root, async (output, store) => {
    store.begin()
    write(output.writer)
    const difference = await output.publish()
    store.commit()
    output.settle()
    return difference
  })
}

/** Publishes and is interrupted before the commit. */
export function publishUncommitted(root: string, write: (writer: OutputWriter) => void): Promise<Difference> {
  return withOutput(root, (output, store) => {
    store.begin()
    write(output.writer)
    return output.publish()
  })
}

/** Writes an edition of these files only. */
export function only(files: Files): (writer: OutputWriter) => void {
  return (writer) => {
    writer.removeAll()
    for (const [path, text] of Object.entries(files)) writer.put(path, text)
  }
}

export function textsIn(folder: string): Files {
  if (!existsSync(folder)) return {}
  return Object.fromEntries(listFiles(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}
