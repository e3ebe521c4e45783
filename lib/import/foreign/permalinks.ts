import { slugify } from '../../text/fold'
import { dateOf } from './field-values'
import { type Data, isRecord, listOf, wordsOf } from './front-matter'

/** Jekyll's built-in permalink styles. */
const STYLES: Record<string, string> = {
  date: '/:categories/:year/:month/:day/:title.html',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title.html',
  none: '/:categories/:title.html',
}
const MKDOCS_BLOG = /(?:^|\/)(?:docs\/)?([\w-]+)\/posts\//

/** The pattern of the address of a text, from the configuration of Hugo, Jekyll or MkDocs. */
export function permalinksOf(configuration: Data): (path: string) => string | undefined {
  const { permalinks, collections, permalink, plugins } = configuration
  const [pages] = isRecord(permalinks) && isRecord(permalinks.page) ? [permalinks.page] : [permalinks]
  const isBlog = listOf(plugins).some((one) => one === 'blog' || (isRecord(one) && 'blog' in one))
  return (path) => {
    const [, section = ''] = /(?:^|\/)content\/(?:[a-z]{2}\/)?([^/]+)\//.exec(path) ?? []
    const hugo = isRecord(pages) && section !== '' ? wordsOf(pages[section]) : undefined
    if (hugo !== undefined) return hugo
    if (/(?:^|\/)_posts\//.test(path)) return styled(wordsOf(permalink) ?? 'date')
    const [, collection = ''] = /(?:^|\/)_([^/]+)\//.exec(path) ?? []
    const own = isRecord(collections) ? collections[collection] : undefined
    if (isRecord(own)) return styled(wordsOf(own.permalink) ?? `/${collection}/:path.html`)
    const [, blog] = (isBlog && MKDOCS_BLOG.exec(path)) || []
    return blog === undefined ? undefined : `/${blog}/:year/:month/:day/:slug/`
  }
}

function styled(permalink: string): string {
  return STYLES[permalink] ?? permalink
}

/** The address that a pattern gives; undefined if a part of it is not known. */
export function filledPattern(
  pattern: string,
  { path, name, slug, date, data }: { path: string; name: string; slug?: string; date?: string; data: Data },
): string | undefined {
  const [year, month, day] = (date ?? dateOf(data.date) ?? '').slice(0, 10).split('-')
  const isHugo = /(?:^|\/)content\//.test(path)
  const title = isHugo ? slugify(wordsOf(data.title) ?? name) : name
  const values: Record<string, string | undefined> = {
    year,
    month,
    day,
    title,
    slug: slug ?? (isHugo ? title : name),
    name,
    path: name,
    filename: name,
    contentbasename: name,
    slugorfilename: slug ?? name,
    slugorcontentbasename: slug ?? name,
    section: /(?:^|\/)content\/([^/]+)\//.exec(path)?.[1],
    categories: categoriesOf(data).join('/'),
  }
  const parts = [...pattern.matchAll(/:(\w+)/g)].map(([, key = '']) => values[key])
  if (parts.some((part) => part === undefined || (part === '' && !pattern.includes(':categories')))) return undefined
  return pattern.replace(/:(\w+)/g, (_whole, key: string) => values[key] ?? '').replace(/\/+/g, '/')
}

/** Jekyll separates the names in a text by spaces. */
function categoriesOf({ categories, category }: Data): string[] {
  const names = listOf(categories ?? category).flatMap((one) => wordsOf(one) ?? [])
  const [only] = names
  return (typeof categories === 'string' && only ? only.split(/[,\s]+/) : names).map(slugify)
}
