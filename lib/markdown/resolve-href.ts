import { isSlug, type Slug } from '../article/slug'
import { MARKDOWN, stemOf } from '../content/file-name'
import { documentKind } from '../document'
import { decodeAddress } from '../paths'
import { slugify } from '../text/fold'
import { fragmentOf } from './fragment'
import { meantAddress } from './meant-address'

/** Where a link goes. A refused link may have a correction to propose. */
export type Destination =
  | { type: 'article'; slug: Slug; fragment?: string }
  | { type: 'document'; path: string }
  | { type: 'inside'; href: string }
  | { type: 'outside'; href: string }
  | { type: 'refused'; fix?: string }

export const LINKS_ALLOWED =
  'un article (./nom.md), une page (/a-propos/), une ancre (#partie) ou une adresse https:, http:, mailto: ou tel: est attendu'

/**
 * Controls and zero-width characters, which browsers drop from an address before they read its
 * scheme.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu
const SCHEME = /^[a-z][a-z0-9+.-]*:/i
const OUTSIDE = new Set(['https:', 'http:', 'mailto:', 'tel:'])

/**
 * The only function that accepts links. Relative ones start from `folder`, below the content
 * folder: `articles/2025`.
 */
export function resolveHref(written: string, { folder, home }: { folder: string; home?: string }): Destination {
  const href = withoutHome(written.replace(INVISIBLE, '').trim(), home)
  if (href.includes('\\') || href.startsWith('//')) return refused(meantAddress(href))
  if (SCHEME.test(href)) return outside(href)
  if (href.startsWith('#')) return ownAnchor(href)
  return href.startsWith('/') ? fromTheRoot(href) : fromTheFolder(href, folder)
}

/** The address of an article in `npm run dev`, which authors may copy. */
const ON_THIS_MACHINE = /^https?:\/\/(?:localhost|127\.0\.0\.1)(?::\d{1,5})?(?=\/articles\/[a-z\d-]+\/?(?:#|$))/

/** The paper's own absolute addresses are links from its root. */
function withoutHome(written: string, home = ''): string {
  const href = written.replace(ON_THIS_MACHINE, '')
  if (home === '' || (href !== home && !href.startsWith(`${home}/`))) return href
  return href.slice(home.length) || '/'
}

/** A user name before the host only serves to imitate another host. */
function outside(href: string): Destination {
  const url = URL.canParse(href) ? new URL(href) : undefined
  const isSafe = url && OUTSIDE.has(url.protocol) && !url.username && !url.password
  return isSafe ? { type: 'outside', href: url.href } : refused(meantAddress(href))
}

function ownAnchor(href: string): Destination {
  const anchor = fragmentOf(href.slice(1))
  return anchor === undefined ? { type: 'refused' } : { type: 'inside', href: `#${anchor}` }
}

/**
 * `/articles/nom/` is an article too, so that the link is checked and takes the title of its
 * target.
 */
function fromTheRoot(href: string): Destination {
  const url = URL.canParse(href, 'http://paper') ? new URL(href, 'http://paper') : undefined
  if (url?.host !== 'paper') return { type: 'refused' }
  const pathname = pageOfFile(url.pathname)
  const slug = /^\/articles\/([^/]+)\/?$/.exec(pathname)?.[1]
  if (slug !== undefined && isSlug(slug)) return article(slug, url.hash)
  if (isPicture(pathname)) return { type: 'refused' }
  if (documentKind(pathname) !== undefined && !MACHINE_TEXT.test(pathname)) return document(pathname)
  const path = /\/[^/.]+$/.test(pathname) ? `${pathname}/` : pathname
  return { type: 'inside', href: `${path}${url.search}${hashOf(url.hash)}` }
}

/**
 * The address of the page that a file makes, in the content folder (`/articles/2025/nom.md`,
 * `/pages/nom.md`) or in an edition (`/plan/index.html`).
 */
function pageOfFile(path: string): string {
  return path
    .replace(/\/index\.html$/, '/')
    .replace(/^\/articles\/(?:[^/]+\/)*((?!index\.)[^/]+)\.md$/, '/articles/$1/')
    .replace(/^\/pages\/([^/]+)\.md$/, '/$1/')
}

/** Pictures are published in several sizes, under other names. */
export function isPicture(address: string): boolean {
  return /\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(address)
}

/** Feeds and machine files have extensions of documents. */
const MACHINE_TEXT = /\.(?:json|txt)$/i

/**
 * Only the file name of a path to an article counts, because addresses do not say in which folder a
 * file is.
 */
function fromTheFolder(href: string, folder: string): Destination {
  const [, path = '', hash = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/.exec(href) ?? []
  const { pathname } = new URL(path, `http://paper/${folder}/`)
  const last = pathname.slice(pathname.lastIndexOf('/') + 1)
  const name = decodeAddress(last) ?? last
  if (documentKind(name) !== undefined) return document(pathname)
  const slug = stemOf(name)
  if (!isSlug(slug) || slug === name) return refused(meantAddress(href) ?? articleNamed(href, name))
  return /^\/pages\/[^/]+$/.test(pathname) ? { type: 'inside', href: `/${slug}/${hashOf(hash)}` } : article(slug, hash)
}

/** Below the content folder; hidden files and folders are refused. */
function document(pathname: string): Destination {
  const path = pathname
    .slice(1)
    .split('/')
    .map((part) => decodeAddress(part) ?? part)
  const isHidden = path.some((part) => part.startsWith('.') || /[/\\]/.test(part))
  return isHidden ? { type: 'refused' } : { type: 'document', path: path.join('/') }
}

function article(slug: Slug, hash: string): Destination {
  const fragment = fragmentOf(hash.slice(1))
  return fragment === undefined ? { type: 'article', slug } : { type: 'article', slug, fragment }
}

function hashOf(hash: string): string {
  const anchor = fragmentOf(hash.slice(1))
  return anchor === undefined ? '' : `#${anchor}`
}

/** The article of the same name, which may not exist. */
function articleNamed(href: string, name: string): string | undefined {
  const bare = name.replace(/\.html?$/i, '')
  const slug = /\.[a-z]{2,4}$/i.test(bare) && !MARKDOWN.test(bare) ? '' : slugify(stemOf(bare))
  // What follows `#` was meant too.
  return slug === '' ? undefined : `./${slug}.md${/#.*$/.exec(href)?.[0] ?? ''}`
}

function refused(fix: string | undefined): Destination {
  return { type: 'refused', ...(fix !== undefined && { fix }) }
}
