import { MEDIA_EXTENSIONS } from '../document'

/** The values in the form of a block. */
export type Values = Record<string, unknown>

/**
 * A pattern for words that a form writes back unchanged: no spaces around them, no characters of
 * `except`.
 */
export function words(except: string): string {
  return `[^\\s${except}](?:[^\\n${except}]*[^\\s${except}])?`
}

/** The path of a sound or a video. */
export const MEDIA_FILE = `[^)\\s]+\\.(?:${MEDIA_EXTENSIONS.join('|')})`

/** The end of a block: an empty line or the end of the text. Other blocks may follow. */
export const END = '(?!\\n?[^\\n])'

export function textIn(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

/** The editor passes lists as arrays or, in a component, as lists of Immutable.js. */
export function textsIn(value: unknown): string[] {
  return Array.from((value ?? []) as Iterable<unknown>).filter((item) => typeof item === 'string')
}

export function recordsIn(value: unknown): Values[] {
  return Array.from((value ?? []) as Iterable<unknown>).filter(isValues)
}

function isValues(item: unknown): item is Values {
  return typeof item === 'object' && item !== null
}
