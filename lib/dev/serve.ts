import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { headersFor } from '../hosts/headers-for'
import { NOT_FOUND_FILE } from '../html/page-file'
import { closeServer, listen } from './listen'

export interface Served {
  /** With its final slash. */
  url: string
  close(): Promise<void>
}

interface Options {
  outDir: string
  /** 0 is any free one; one that is taken gives way to the next. */
  port: number
  host?: string
  basePath?: string
}

/** Each file as it stands now, or its compressed twin where the edition has one (`--compress`). */
const SIRV_OPTIONS = { dev: true, etag: true, extensions: [], brotli: true, gzip: true }

/** Serves an edition as its host should: real headers, exact addresses, `404.html`. A new edition is seen at once. */
export async function serveEdition({ outDir, port, host = 'localhost', basePath = '' }: Options): Promise<Served> {
  const shop = { outDir, basePath, files: sirv(outDir, SIRV_OPTIONS) }
  const server = createServer((request, response) => answer(request, response, shop))
  const taken = await listen(server, host, port)
  return { url: `http://${host}:${taken}${basePath}/`, close: () => closeServer(server) }
}

interface Site {
  outDir: string
  basePath: string
  files: ReturnType<typeof sirv>
}

function answer(request: IncomingMessage, response: ServerResponse, shop: Site): void {
  const { pathname, search } = addressAsked(request)
  const path = withoutBase(pathname, shop.basePath)
  const lost = () => sendNotFound(response, shop.outDir)
  if (path === undefined) {
    lost()
    return
  }
  setHeaders(response, path)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end()
  } else if (isFolder(shop.outDir, path)) {
    response.writeHead(308, { Location: `${shop.basePath}${path}/${search}` }).end()
  } else {
    request.url = path.endsWith('/') ? `${path}index.html` : path
    shop.files(request, response, lost)
  }
}

function addressAsked({ url = '/' }: IncomingMessage): Pick<URL, 'pathname' | 'search'> {
  const asked = `http://localhost${url.replace(/^\/+/, '/')}`
  return URL.canParse(asked) ? new URL(asked) : { pathname: '', search: '' }
}

function withoutBase(pathname: string, basePath: string): string | undefined {
  const inside = pathname === basePath || pathname.startsWith(`${basePath}/`)
  return inside ? pathname.slice(basePath.length) : undefined
}

/** `/articles/a`, whose page is at `/articles/a/`. */
function isFolder(outDir: string, path: string): boolean {
  return !path.endsWith('/') && existsSync(join(outDir, path, 'index.html'))
}

function sendNotFound(response: ServerResponse, outDir: string): void {
  const page = join(outDir, NOT_FOUND_FILE)
  setHeaders(response, NOT_FOUND_FILE)
  response.writeHead(404).end(existsSync(page) ? readFileSync(page) : '')
}

function setHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headersFor(path, { secure: false }))) response.setHeader(name, value)
}
