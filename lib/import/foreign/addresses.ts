import { slugify } from '../../text/fold'
import { type Data, listOf, wordsOf } from './front-matter'

const DATED = /^(\d{4})-(\d{2})-(\d{2})[-_]?(.*)$/
const LANGUAGE = /\.([a-z]{2})$/
const ROOTS = /^(?:.*\/)?(?:content|docs|_posts|_drafts|_pages|src\/content|src\/pages|src\/posts|src)\//
const EXTENSION = /\.(?:md|markdown|mdown|mdx|html?)$/i

/** Where a text of another tool was, by its path and its header. */
interface Place {
  slug: string
  date?: string
  lang?: string
  /** From the root, without scheme. */
  addresses: string[]
  /** Other titles by which notes are called. */
  names: string[]
}

/** `permalink` is the pattern that the configuration of the source gives to all its texts. */
export function placeOf(path: string, data: Data, permalink: string | undefined): Place {
  const bare = withoutIds(path.replace(EXTENSION, ''))
  const parts = bare.split('/')
  const isIndex = /^_?index(?:\.[a-z]{2})?$|^readme$/i.test(parts.at(-1) ?? '')
  const below = bare.replace(ROOTS, '').split('/')
  const last = (isIndex ? below.at(-2) : parts.at(-1)) ?? 'accueil'
  const lang = LANGUAGE.exec(bare)?.[1]
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
  const addresses = [
    ...(url ? [url] : []),
    ...explicit.filter(isPath).map(rooted),
    ...old.map((one) => (one.includes('/') ? rooted(one) : slugify(one))),
    ...(url ? [] : [standing(path, given ?? name, isIndex, [year, month, day], data, permalink)].filter(isAddress)),
  ]
  return {
    slug,
    ...(year && { date: `${year}-${month}-${day}` }),
    ...(lang && { lang }),
    addresses: [...new Set(addresses)],
    names: explicit.filter((one) => !isPath(one)),
  }
}

/** Notion ends the names of its files and folders with an id. */
export function withoutIds(path: string): string {
  return path.replace(/ [0-9a-f]{32}(?=\/|\.\w+$|$)/g, '')
}

/** Tools make addresses of paths without spaces or capitals; another path was never an address. */
function isAddress(address: string): boolean {
  return /^[\w./~-]+$/.test(address) && address !== '/'
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

/** The address that the tool made by itself. */
function standing(
  path: string,
  name: string,
  isIndex: boolean,
  [year, month, day]: (string | undefined)[],
  data: Data,
  permalink: string | undefined,
): string {
  const folder = path
    .replace(ROOTS, '')
    .split('/')
    .slice(0, isIndex ? -2 : -1)
    .join('/')
  if (year === undefined || !path.includes('_posts/'))
    return `/${[folder, isIndex && path.split('/').length < 2 ? '' : name].filter((part) => part !== '').join('/')}/`
  const categories = listOf(data.categories ?? data.category)
    .flatMap((one) => wordsOf(one) ?? [])
    .map(slugify)
    .join('/')
  const pattern = PATTERNS[permalink ?? 'date'] ?? permalink ?? ''
  const values: Record<string, string> = {
    year,
    month: month ?? '',
    day: day ?? '',
    title: name,
    slug: name,
    categories,
  }
  return pattern.replace(/:(\w+)/g, (_whole, key: string) => values[key] ?? '').replace(/\/+/g, '/')
}

/** Names that Jekyll gives to patterns. */
const PATTERNS: Record<string, string> = {
  date: '/:categories/:year/:month/:day/:title.html',
  pretty: '/:categories/:year/:month/:day/:title/',
  none: '/:categories/:title.html',
}
