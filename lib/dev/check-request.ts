import type { IncomingMessage } from 'node:http'

/** The address of a request; empty if it is not an address. Leading slashes count as one. */
export function requestedAddress({ url: path = '/' }: IncomingMessage): Pick<URL, 'pathname' | 'search'> {
  const url = `http://localhost${path.replace(/^[/\\]+/, '/')}`
  return path.startsWith('/') && URL.canParse(url) ? new URL(url) : { pathname: '', search: '' }
}

/**
 * Removes a `Range` header that sirv cannot answer. RFC 9110 §14.2 lets a server ignore the header;
 * sirv would read `bytes=-5` as the first bytes, and throw at `bytes=5-2`.
 */
export function ignoreBadRange({ headers }: IncomingMessage): void {
  const [, start, end] = /^bytes=(\d{1,15})-(\d{1,15})?$/.exec(headers.range ?? '') ?? []
  const isSound = start !== undefined && (end === undefined || Number(start) <= Number(end))
  if (!isSound) delete headers.range
}

const LOCAL_NAME = /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])$/
const ANY_ADDRESS = ['0.0.0.0', '::', '[::]']

/**
 * Whether a request names this machine, or the host that `HOST` opens. Otherwise a page of another
 * site could read a newsroom's drafts, through a name that resolves to 127.0.0.1 (DNS rebinding).
 */
export function isForHost({ headers }: IncomingMessage, host: string): boolean {
  const url = `http://${headers.host ?? ''}`
  if (!URL.canParse(url)) return false
  const { hostname } = new URL(url)
  return LOCAL_NAME.test(hostname) || ANY_ADDRESS.includes(host) || [host, `[${host}]`].includes(hostname)
}
