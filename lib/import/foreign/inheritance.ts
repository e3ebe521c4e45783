import { dirname } from 'node:path'
import type { SourceEntry } from '../read-tree'
import { textOf } from '../text-of'
import { type Data, isRecord, listOf, splitForeign, wordsOf } from './front'
import { readData } from './registry'

/** What hides a text, and what classifies it: nothing else is taken from elsewhere than its own header. */
const TAKEN =
  /^(?:draft|published|private|status|visibility|password|hidden|unlisted|sensitivity|layout|permalink|tags|categories|category|author|authors|lang)$/
const FOLDER_DATA = /(?:^|\/)([^/]+)\/\1(?:\.11tydata)?\.json$/

/** What the folders of a text say for it: `cascade` of Hugo, data files of Eleventy, `defaults` of Jekyll; the nearest rules. */
export function inheritance(
  texts: readonly SourceEntry[],
  files: readonly SourceEntry[],
  configuration: Data,
): (path: string) => Data {
  const folders = new Map<string, Data>()
  const add = (folder: string, data: unknown) => {
    if (isRecord(data)) folders.set(folder, { ...folders.get(folder), ...taken(data) })
  }
  for (const one of listOf(configuration.defaults).filter(isRecord))
    add(isRecord(one.scope) ? (wordsOf(one.scope.path) ?? '').replace(/^\/|\/$/g, '') : '', one.values)
  for (const file of files) if (FOLDER_DATA.test(file.path)) add(dirname(file.path), readData(file))
  for (const file of texts) {
    if (!/(?:^|\/)_index(?:\.\w+)?\.md$/.test(file.path)) continue
    for (const one of listOf(splitForeign(textOf(file.bytes()).text).data.cascade)) add(dirname(file.path), one)
  }
  return (path) => {
    const parts = dirname(path).split('/')
    const above = ['', ...parts.map((_part, at) => parts.slice(0, at + 1).join('/'))]
    return Object.assign({}, ...above.map((folder) => folders.get(folder) ?? {})) as Data
  }
}

function taken(data: Data): Data {
  return Object.fromEntries(Object.entries(data).filter(([key]) => TAKEN.test(key)))
}
