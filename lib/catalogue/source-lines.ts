import type { Place } from '../article/source-place'
import { readYaml } from '../content/read-yaml'
import { type Path, valuePlace } from '../content/yaml-places'
import { fold } from '../text/fold'

/** Gives the text of a file by its path; called only when a correction is written. */
export type TextOf = (file: string) => string

const LONGEST = 120

export function lineAt(textOf: TextOf, { file, line }: Pick<Place, 'file' | 'line'>): string {
  return textOf(file).split('\n')[line - 1] ?? ''
}

/**
 * The author's line with `wrong` replaced by `right`, ready to paste, cut to the faulty part if the
 * paragraph is long. If the line does not contain `wrong` literally, the result of `paste`.
 * Undefined without `right`.
 */
export function correctedLine(
  textOf: TextOf,
  { file, line, column, length }: Place,
  wrong: string,
  right: string | undefined,
  paste: (right: string) => string | undefined = (name) => name,
): string | undefined {
  if (right === undefined) return undefined
  const written = lineAt(textOf, { file, line })
  const [start, shown] =
    written.length <= LONGEST ? [column - 1, written] : [0, written.slice(column - 1, column - 1 + length)]
  const at = shown.indexOf(wrong, start)
  if (wrong === '' || at < 0) return paste(right)
  return `${shown.slice(0, at)}${right}${shown.slice(at + wrong.length)}`.trimEnd()
}

/**
 * The author's line without one of its links; empty if only a « Lire aussi » label, or nothing, is
 * left.
 */
export function lineWithout(textOf: TextOf, { file, line, column, length }: Place): string {
  const written = lineAt(textOf, { file, line })
  const [before, after] = [written.slice(0, column - 1), written.slice(column - 1 + length)]
  if (LABELS.has(fold(before + after))) return ''
  return SEPARATOR_AFTER.test(before)
    ? before.replace(SEPARATOR_AFTER, '') + after
    : before + after.replace(SEPARATOR, '')
}

const LABELS = new Set(['', 'lire aussi', 'a lire aussi', 'voir aussi', 'related'])
const SEPARATOR_AFTER = /(?:\s*[,;·|]|\s+(?:et|ou))\s*$/
const SEPARATOR = /^\s*(?:[,;·|]|(?:et|ou)\s)\s*/

/** The first place of these words in a file, or else its first line. */
export function findPlace(textOf: TextOf, file: string, words: string): Place {
  const lines = textOf(file).split('\n')
  const line = lines.findIndex((text) => text.includes(words))
  if (line < 0) return { file, line: 1, column: 1, length: 1 }
  return { file, line: line + 1, column: (lines[line] ?? '').indexOf(words) + 1, length: words.length }
}

/**
 * The first place of an address below a key of `site.yml`, where addresses are keys, values and
 * items of lists; the place of the key itself where the address is written in another way.
 */
export function addressPlace(textOf: TextOf, folder: string, key: string, address: string): Place {
  const start = settingsPlace(folder, 'site.yml')
  const lines = textOf(start.file).split('\n')
  const first = lines.findIndex((line) => line.startsWith(`${key}:`))
  if (first < 0) return start
  const below = lines.findIndex((line, index) => index >= first && columnOf(line, address) > 0)
  if (below < 0) return { ...start, line: first + 1, length: key.length }
  return { ...start, line: below + 1, column: columnOf(lines[below] ?? '', address), length: address.length }
}

/** Where a line has an address that is not part of a longer one; 0 where it has none. */
function columnOf(line: string, address: string): number {
  const [before, after] = ` ${line} `.split(address)
  const isWhole = after !== undefined && /[\s"'[,{]$/.test(before ?? '') && /^[\s"'\],:}]/.test(after)
  return isWhole ? (before ?? '').length : 0
}

/** The fix that deletes the line of an address; undefined where the line has something else. */
export function withoutLine(textOf: TextOf, { file, line }: Place, address: string): '' | undefined {
  const written = lineAt(textOf, { file, line })
  return /^\s*(?:-\s+)?["']?$/.test(written.split(address)[0] ?? '') && written.includes(address) ? '' : undefined
}

/** Gives the place of a value of a settings file; called only for a message. */
export type SettingPlace = (path: Path) => Place

/** Places of values in a file of settings, or its first line where a value cannot be found. */
export function settingPlaces(textOf: TextOf, folder: string, name: string): SettingPlace {
  const start = settingsPlace(folder, name)
  return (path) => {
    const { value: yaml } = readYaml(start.file, textOf(start.file))
    return (yaml && valuePlace(yaml, path)) ?? start
  }
}

/** The start of a file of settings, in the content folder as messages show it. */
export function settingsPlace(folder: string, name: string): Place {
  return { file: `${folder}/${name}`, line: 1, column: 1, length: 1 }
}
