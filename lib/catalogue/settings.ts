import type { Place } from '../article'
import type { Newsroom } from '../content/newsroom'

/** Settings are kept without their places: all that can be told is their file, beside the articles of the same folder. */
export function settingsOf({ articles, pages }: Newsroom, name: string): Place {
  const path = articles[0]?.path ?? pages[0]?.path ?? ''
  const folder = path.slice(0, Math.max(0, path.search(/(?:articles|pages)\//)))
  return { file: `${folder}${name}`, line: 1, column: 1, length: 1 }
}
