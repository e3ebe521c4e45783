/** A template tag or a shortcode: `figure src="a.png" caption="b"`. */
export interface Tag {
  name: string
  words: string[]
  named: Record<string, string>
}

const TOKENS =
  /([\p{L}\w-]+)\s*[=:]\s*(?:"([^"]*)"|'([^']*)'|\{["'`]([^{}]*)["'`]\}|([^\s"'{},]+))|"([^"]*)"|'([^']*)'|`([^`]*)`|([^\s,"']+)/gu

/** The first word is the name of a tag or, in Jekyll, an included file. */
export function parseTag(inside: string): Tag {
  const named: Record<string, string> = {}
  const words: string[] = []
  for (const [, key, ...values] of inside.matchAll(TOKENS)) {
    const value = values.find((one) => one !== undefined) ?? ''
    if (key !== undefined && !value.startsWith('//')) named[key.toLowerCase()] = value
    else words.push(key === undefined ? value : `${key}:${value}`)
  }
  const [name = '', ...rest] = words
  const [file = '', ...others] = rest
  const included = /^include(?:_cached)?$/.test(name) ? /([\w-]+)(?:\.\w+)?$/.exec(file)?.[1] : undefined
  return included === undefined
    ? { name: name.toLowerCase(), words: rest, named }
    : { name: `include ${included.toLowerCase()}`, words: others, named }
}

/** The arguments as reports show them. */
export function argumentsOf({ words, named }: Tag): string {
  return [...words, ...Object.entries(named).map(([key, value]) => `${key}=${value}`)].join(' ')
}
