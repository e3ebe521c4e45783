import type { Place } from '../article/place'
import { readYaml } from '../content/read-yaml'
import { type Path, valuePlace } from '../content/yaml'
import { fold } from '../text/fold'

/** Gives the text of a file by its path; called only when a correction is written. */
export type TextOf = (file: string) => string

const LONGEST = 120

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
  const written = textOf(file).split('\n')[line - 1] ?? ''
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
  const written = textOf(file).split('\n')[line - 1] ?? ''
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
