import { decodeAddress } from '../paths'

/** The origin of a picture: the content folder, another site, or a refused address. */
type Source = { type: 'inside'; src: string } | { type: 'outside'; href: string } | { type: 'refused' }

export const PICTURES_ALLOWED = 'le chemin d’une image du dossier est attendu, images/nom.jpg par exemple'

/** A scheme, another host, or an encoded `..`, which a server decodes. */
const REFUSED = /^[a-z][a-z0-9+.-]*:|^\/\/|[\\\p{Cc}]|%2e|%2f|%5c/iu

const RELATIVE = /^(?:\.\.?\/|[^/]+$)/

/**
 * The only function that accepts pictures. `./`, `../` and bare file names start from the text's
 * folder, other paths from the content folder.
 */
export function resolvePicture(written: string, folder: string): Source {
  const address = written.trim()
  if (/^https?:\/\//i.test(address)) return outside(address)
  if (address === '' || REFUSED.test(address)) return { type: 'refused' }
  const src = below(RELATIVE.test(address) ? `${folder}/${address}` : address)
  return src === undefined ? { type: 'refused' } : { type: 'inside', src }
}

function outside(address: string): Source {
  return URL.canParse(address) ? { type: 'outside', href: new URL(address).href } : { type: 'refused' }
}

/**
 * The path without `.` and `..`; undefined when it leaves the content folder or names a hidden
 * file.
 */
function below(path: string): string | undefined {
  const parts: string[] = []
  for (const part of path.replace(/[?#].*$/, '').split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined
    if (part !== '..' && part !== '.' && part !== '') parts.push(decodeAddress(part) ?? part)
  }
  return parts.length === 0 || parts.some((part) => part.startsWith('.') || part.includes('/'))
    ? undefined
    : parts.join('/')
}
