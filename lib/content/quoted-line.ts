const KEY_AND_VALUE = /^(\s*(?:- )?[\w-]+\s*:[ \t]+|\s*- )(\S.*?)\s*$/

/**
 * The same line with its value between quotes: most YAML that cannot be read is a sentence that was left without, or that
 * holds its own quotes. Undefined where the line is not a key (or a dash) and its value.
 *
 * @example quotedLine("title: OpenAI : l'accord") // 'title: "OpenAI : l\'accord"'
 */
export function quotedLine(line: string): string | undefined {
  const [, start, value = ''] = KEY_AND_VALUE.exec(line) ?? []
  return start === undefined ? undefined : `${start}${quoted(bare(value))}`
}

/** A YAML text between double quotes; quotes inside it are escaped. */
export function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`
}

/** Without the quotes the author opened or closed, alone or in pairs. */
function bare(value: string): string {
  return value.replace(/^(["'])(.*?)\1?$/, '$2').replace(/\\"/g, '"')
}
