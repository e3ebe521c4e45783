import { parse } from 'yaml'
import { unaccented as fold } from '@/lib/text/fold'

/** A foreign front matter with folded keys; values may have any type. */
export type Matter = Record<string, unknown>

/** `---` (YAML) or `+++` (TOML) fences, or Pelican's bare « Key: value » lines; then the rest. */
export function splitMatter(text: string): [Matter, string] {
  const fenced = /^(?:---|\+\+\+)[ \t]*\n([\s\S]*?)\n(?:---|\+\+\+)[ \t]*(?:\n|$)/.exec(text)
  if (fenced) return [yaml(fenced[1] ?? ''), text.slice(fenced[0].length)]
  const bare = /^(?:[A-Z][A-Za-z_]+:.*\n){2,}\n/.exec(text)
  return bare ? [lines(bare[0]), text.slice(bare[0].length)] : [{}, text]
}

function yaml(source: string): Matter {
  try {
    const matter: unknown = parse(source, { logLevel: 'error' })
    if (typeof matter === 'object' && matter !== null) {
      return Object.fromEntries(Object.entries(matter).map(([key, value]) => [fold(key), value]))
    }
  } catch {
    // Invalid YAML, or TOML, is read line by line.
  }
  return lines(source)
}

/** Keys with a value on their line, or a list under it. */
function lines(source: string): Matter {
  const pairs = `${source}\n`.matchAll(/^([\p{L}_-]+)[ \t]*[:=][ \t]*(.*)\n((?:[ \t]*-[ \t].*\n)*)/gmu)
  const entries = [...pairs].map(([, key = '', value = '', list = '']) => {
    const items = list.split('\n').map((item) => unquoted(item.replace(/^\s*-/, '')))
    return [fold(key), value.trim() === '' ? items.flat() : unquoted(value)]
  })
  return Object.fromEntries(entries)
}

function unquoted(value: string): string | string[] {
  const text = value.trim()
  if (text.startsWith('['))
    return text
      .slice(1, -1)
      .split(',')
      .map((item) => String(unquoted(item)))
  return text.replace(/^(["'])(.*)\1$/, '$2')
}

/** The value of the first of these keys that has one, as a list. « a, b » stays one string. */
export function texts(matter: Matter, ...keys: string[]): string[] {
  for (const key of keys) {
    const values = [matter[key]]
      .flat()
      .map(textOf)
      .filter((text) => text !== '')
    if (values.length > 0) return values
  }
  return []
}

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}
