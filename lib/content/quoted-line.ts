/** French keys have accents, and may have two or three words: `chapô`, `publié le`. */
const KEY_AND_VALUE = /^(\s*(?:- )?[\p{L}\w-]+(?: [\p{L}\w-]+){0,2}\s*:[ \t]+|\s*- )(\S.*?)\s*$/u

/**
 * Puts the value of a line in quotes. Most YAML that cannot be parsed is a sentence without quotes,
 * or with its own quotes inside. Undefined when the line is not a key or a dash followed by a
 * value.
 *
 * @example quotedLine("title: OpenAI : l'accord") // 'title: "OpenAI : l\'accord"'
 */
export function quotedLine(line: string): string | undefined {
  const [, start, value = ''] = KEY_AND_VALUE.exec(line) ?? []
  return start === undefined ? undefined : `${start}${quoted(bare(value))}`
}

/**
 * Where the value of a line starts and ends, if it can only be a sentence because no YAML sign
 * opens it. Quoting it is then safe.
 */
export function unquotedSentence(line: string): [start: number, end: number] | undefined {
  const [, start = '', value = ''] = KEY_AND_VALUE.exec(line) ?? []
  return /^[\p{L}\p{N}"'«“]/u.test(value) ? [start.length, start.length + value.length] : undefined
}

/**
 * Corrects a line whose key is not followed by a colon and a space, as YAML requires.
 *
 * @example spacedLine('title=Le port') // 'title: Le port'
 */
export function spacedLine(line: string): string | undefined {
  const [, key, value = ''] = /^(\p{L}[\p{L}\w-]*)[ \t]*(?:[=：]|:(?=[^\s/]))[ \t]*(\S.*?)\s*$/u.exec(line) ?? []
  if (key === undefined) return undefined
  return `${key}: ${/^[\p{L}\p{N}«][^:#]*$/u.test(value) ? value : quoted(bare(value))}`
}

/** A YAML scalar in double quotes, with inner quotes escaped. */
export function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`
}

/**
 * Strips the quotes that the author opened or closed around the value, paired or not. Those around
 * its first words only are part of it: `"Non" au budget`.
 */
function bare(value: string): string {
  return (ONLY_FIRST_WORDS.test(value) ? value : value.replace(/^(["'])(.*?)\1?$/, '$2')).replace(/\\"/g, '"')
}

/**
 * A closing quote before a space, inside the value. An apostrophe between two letters closes
 * nothing.
 */
const ONLY_FIRST_WORDS = /^(["'])(?:[^"']|(?<=\p{L})'(?=\p{L}))*(?<=\S)\1\s/u
