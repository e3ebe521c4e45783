import { isSlug } from '../article/slug'
import { type Address, articlePath, decodeAddress } from '../paths'

/** Characters that no configuration of a host gives another meaning to. */
const PATH = /^[\p{L}\p{M}\p{N}_~()+,=@!-][\p{L}\p{M}\p{N}._~()+,=@!-]*$/u
const QUERY = /^\?[\w.=&%+-]+$/
const FILE = /\.[a-z0-9]{2,5}$/i

/**
 * The address that an item of `aliases` stands for: a former name (`ancien-nom`), a path
 * (`/2019/03/vieux.html`, `/été-2020/`), a query (`?p=123`), or a whole address, whose host is left
 * out. Undefined where no address can be made of it.
 */
export function oldAddressOf(alias: string): Address | undefined {
  if (isSlug(alias)) return articlePath(alias)
  const [, origin = '', path = '', query = ''] = /^(https?:\/\/[^/?#\s]+)?([^?#]*)(\?[^#]*)?/i.exec(alias.trim()) ?? []
  const isAddress = origin !== '' || query !== '' || path.includes('/') || FILE.test(path)
  const decoded = decodeAddress(path)?.normalize('NFC')
  if (!isAddress || decoded === undefined || (query !== '' && !QUERY.test(query))) return undefined
  const folded = folderOf(decoded)
  return folded === undefined || (folded === '/' && query === '') ? undefined : `${folded}${query}`
}

/** The last name of `/articles/nom/`; undefined for any other address. */
export function formerName(address: Address): string | undefined {
  const [, name = ''] = /^\/articles\/([^/?]+)\/$/.exec(address) ?? []
  return isSlug(name) ? name : undefined
}

/** `2019/mars` → `/2019/mars/`; files keep their name, unless it is that of every folder. */
function folderOf(path: string): Address | undefined {
  const segments = path.replace(/^\/|\/$/g, '').split('/')
  if (segments.length === 1 && segments[0] === '') return '/'
  if (segments.some((segment) => !PATH.test(segment))) return undefined
  const last = segments.at(-1) ?? ''
  if (/^index\.(?:html?|php)$/i.test(last)) return folderOf(segments.slice(0, -1).join('/'))
  return FILE.test(last) && !path.endsWith('/') ? `/${segments.join('/')}` : `/${segments.join('/')}/`
}
