import type { Place } from '../article'

/** Settings are kept without their places: all that can be told is their file, in the content folder as messages name it. */
export function settingsPlace(folder: string, name: string): Place {
  return { file: `${folder}/${name}`, line: 1, column: 1, length: 1 }
}
