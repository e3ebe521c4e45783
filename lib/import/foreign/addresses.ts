import { isLanguage } from '../../french/languages'
import { slugify } from '../../text/fold'
import { type Data, listOf, wordsOf } from './front-matter'
import { filledPattern } from './permalinks'

const DATED = /^(\d{4})-(\d{2})-(\d{2})[-_]?(.*)$/
const LANGUAGE = /\.([a-z]{2})$/
const ROOTS = /^(?:.*\/)?(?:content|docs|_posts|_drafts|_pages|src\/content|src\/pages|src\/posts|src)\//
const EXTENSION = /\.(?:md|markdown|mdown|mdx|html?)$/i

/** The former place of a text of another tool, from its path and its header. */
interface Place {
  slug: string
  date?: string
  lang?: string
  /** From the root, without scheme or host. */
  addresses: string[]
  /** Other titles used in `[[ ]]` links. */
  names: string[]
}

/** `pattern` is that of the configuration of the source. */
export function placeOf(path: string, data: Data, pattern: string | undefined): Place {
  const bare = withoutIds(path.replace(EXTENSION, ''))
  const parts = bare.split('/')
  const isIndex = /^_?index(?:\.[a-z]{2})?$|^readme$/i.test(parts.at(-1) ?? '')
  const below = bare.replace(ROOTS, '').split('/')
  const last = (isIndex ? below.at(-2) : parts.at(-1)) ?? 'accueil'
  const lang = LANGUAGE.exec(bare)?.[1] ?? languageOf(path)
  const stem = last.replace(LANGUAGE, '')
  const [, year, month, day, rest] = DATED.exec(stem) ?? []
  const name = rest || stem
  const given = wordsOf(data.slug)
    ?.replace(/^\/|\/$/g, '')
    .split('/')
    .at(-1)
  const url = [data.url, data.permalink].map(wordsOf).find((one) => one?.startsWith('/') && !/[{:]/.test(one))
  const slug = [given, nameIn(url), name].map((one) => slugify(one ?? '')).find((one) => /[a-z]/.test(one)) ?? 'texte'
  const explicit = [data.aliases, data.alias, data.redirect_from, data.redirects, data.redirectFrom, data.old_url]
    .flatMap(listOf)
    .flatMap((one) => wordsOf(one) ?? [])
  const old = [data.oldSlug, data.old_slug, data.oldslug].flatMap(listOf).flatMap((one) => wordsOf(one) ?? [])
  const isPath = (one: string) => /^(?:https?:\/)?\//.test(one) || /^[\w./-]+$/.test(one)
  const own = wordsOf(data.permalink)
  const named = own?.includes(':') ? own : pattern
  const date = year && `${year}-${month}-${day}`
  const patterned =
    named && filledPattern(named, { path, name, data, ...(given && { slug: given }), ...(date && { date }) })
  const addresses = [
    ...(url ? [url] : []),
    ...explicit.filter(isPath).map(rooted),
    ...old.map((one) => (one.includes('/') ? rooted(one) : slugify(one))),
    ...(url ? [] : [patterned ?? standing(path, given ?? name, isIndex)].filter(isAddress)),
  ]
  return {
    slug,
    ...(date && { date }),
    ...(lang && { lang }),
    addresses: [...new Set(addresses)],
    names: explicit.filter((one) => !isPath(one)),
  }
}

/** Removes the id at the end of Notion's file and folder names. */
export function withoutIds(path: string): string {
  return path.replace(/ [0-9a-f]{32}(?=\/|\.\w+$|$)/g, '')
}

/** Whether a path could be an address: tools make addresses without spaces or capitals. */
function isAddress(address: string): boolean {
  return /^[\w./~-]+$/.test(address) && address !== '/'
}

/** Hugo and Docusaurus keep the texts of each language in a folder of its own. */
function languageOf(path: string): string | undefined {
  const [, code = ''] = /(?:^|\/)(?:content|i18n)\/([a-z]{2})(?:-[a-z]{2})?\//i.exec(path) ?? []
  return isLanguage(code) ? code : undefined
}

function nameIn(url: string | undefined): string | undefined {
  return url
    ?.replace(EXTENSION, '')
    .split('/')
    .filter((part) => part !== '' && part !== 'index')
    .at(-1)
}

function rooted(address: string): string {
  const path = URL.canParse(address) ? new URL(address).pathname : address
  return path.startsWith('/') ? path : `/${path.replace(/^\.?\//, '')}`
}

/** The default address that the tool made. */
function standing(path: string, name: string, isIndex: boolean): string {
  const folder = path
    .replace(ROOTS, '')
    .split('/')
    .slice(0, isIndex ? -2 : -1)
    .join('/')
  return `/${[folder, isIndex && path.split('/').length < 2 ? '' : name].filter((part) => part !== '').join('/')}/`
}
