const KEY_AND_VALUE = /^(\s*(?:- )?[\w-]+\s*:[ \t]+|\s*- )(\S.*?)\s*$/

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

/** A YAML scalar in double quotes, with inner quotes escaped. */
export function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`
}

/** Strips the quotes that the author opened or closed, paired or not. */
function bare(value: string): string {
  return value.replace(/^(["'])(.*?)\1?$/, '$2').replace(/\\"/g, '"')
}
