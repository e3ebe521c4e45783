import { slugify } from '../../text/fold'
import { type Data, listOf, wordsOf } from './front-matter'

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

/** `permalink` is the pattern in the configuration of the source. */
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

/** Removes the id at the end of Notion's file and folder names. */
export function withoutIds(path: string): string {
  return path.replace(/ [0-9a-f]{32}(?=\/|\.\w+$|$)/g, '')
}

/** Whether a path could be an address: tools make addresses without spaces or capitals. */
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

/** The default address that the tool made. */
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

/** Jekyll's built-in permalink styles. */
const PATTERNS: Record<string, string> = {
  date: '/:categories/:year/:month/:day/:title.html',
  pretty: '/:categories/:year/:month/:day/:title/',
  none: '/:categories/:title.html',
}
