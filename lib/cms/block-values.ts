import { MEDIA_EXTENSIONS } from '../document'

/** What the form of a block holds. */
export type Values = Record<string, unknown>

/** Words without spaces around them, nor any of these signs: what a form gives back as it was. */
export function words(except: string): string {
  return `[^\\s${except}](?:[^\\n${except}]*[^\\s${except}])?`
}

/** The path of a sound or a video. */
export const MEDIA_FILE = `[^)\\s]+\\.(?:${MEDIA_EXTENSIONS.join('|')})`

/** The end of a block: an empty line, or that of the text. What goes on below would be cut off. */
export const END = '(?!\\n?[^\\n])'

export function textIn(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

/** The editor gives lists as arrays or, in a component, as those of an immutable library. */
export function textsIn(value: unknown): string[] {
  return Array.from((value ?? []) as Iterable<unknown>).filter((item) => typeof item === 'string')
}

export function recordsIn(value: unknown): Values[] {
  return Array.from((value ?? []) as Iterable<unknown>).filter(isValues)
}

function isValues(item: unknown): item is Values {
  return typeof item === 'object' && item !== null
}
