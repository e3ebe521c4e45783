import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { headersFor } from '../../lib/hosts/headers-for'

/** The wrong response of a faulty host at some path. */
export interface Answer {
  status?: number
  headers?: Record<string, string>
  without?: string[]
  text?: string
  isPlain?: boolean
  hangsUp?: boolean
}

/** Serves a small paper like a good host, except for the given faults. */
export async function served(faults: (origin: string) => Record<string, Answer>, basePath = '') {
  let origin = ''
  const server = createServer((request, response) => answer(request, response, origin, basePath, faults(origin)))
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url: `${origin}${basePath}/`, close: () => server.close() }
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
  basePath: string,
  faults: Record<string, Answer>,
): void {
  const path = (request.url ?? '/').slice(basePath.length)
  const known = pagesAt(origin + basePath)[path]
  const moved = pagesAt(origin + basePath)[`${path}/`] !== undefined
  const fault = faults[path] ?? {}
  if (fault.hangsUp) return void request.destroy()
  const status = fault.status ?? (known !== undefined ? 200 : moved ? 301 : 404)
  const text = fault.text ?? known ?? '<html><link rel="stylesheet" href="/assets/a.css">Perdu</html>'
  const sent: Record<string, string> = {
    ...headersFor(path, { secure: false, basePath }),
    ...(status === 301 && { Location: `${basePath}${path}/` }),
    ...fault.headers,
  }
  for (const name of fault.without ?? []) delete sent[name]
  const isSmall = fault.isPlain || !request.headers['accept-encoding']?.includes('gzip')
  response.writeHead(status, { ...sent, ...(!isSmall && { 'Content-Encoding': 'gzip' }) })
  response.end(isSmall ? text : gzipSync(text))
}

/** The files of the small paper, by path. */
export function pagesAt(home: string): Record<string, string> {
  const head = `<link rel="canonical" href="${home}/"><link rel="stylesheet" href="${home}/assets/a.css"><link rel="alternate" type="application/atom+xml" href="${home}/atom.xml">`
  return {
    '/': `<html><head>${head}</head><body><a href="${home}/archives/">Archives</a>${'Texte. '.repeat(400)}</body></html>`,
    '/archives/': '<html>Archives</html>',
    '/assets/a.css': 'a{color:red}'.repeat(200),
    '/atom.xml': '<?xml version="1.0"?><feed/>',
    '/robots.txt': `User-agent: *\nAllow: /\n\nSitemap: ${home}/sitemap.xml\n`,
    '/sitemap.xml': '<?xml version="1.0"?><sitemapindex/>',
  }
}
