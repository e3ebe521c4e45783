import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { type HeaderOptions, headersFor } from '../hosts/headers-for'
import { NOT_FOUND_FILE } from '../html/page-file'
import { ignoreBadRange, requestedAddress } from './check-request'
import { closeServer, listen } from './listen'

export interface Served {
  /** Ends with a slash. */
  url: string
  close(): Promise<void>
}

interface Options {
  outDir: string
  /** 0 for any free port. If the port is taken, the next free one is used. */
  port: number
  host?: string
  basePath?: string
  /** An edition with the editor sends other headers on the editor's page. */
  site?: HeaderOptions['site']
}

/** Serves files as they are on disk now, or their compressed copies (`--compress`). */
const SIRV_OPTIONS = { dev: true, etag: true, extensions: [], brotli: true, gzip: true }

/**
 * Serves an edition as a host should: its headers, exact addresses, `404.html`. A new edition is
 * served at once.
 */
export async function serveEdition({
  outDir,
  port,
  host = 'localhost',
  basePath = '',
  site = {},
}: Options): Promise<Served> {
  const edition = { outDir, basePath, site, files: sirv(outDir, SIRV_OPTIONS) }
  const server = createServer((request, response) => answer(request, response, edition))
  const openPort = await listen(server, host, port)
  return { url: `http://${host}:${openPort}${basePath}/`, close: () => closeServer(server) }
}

interface Edition {
  outDir: string
  basePath: string
  site: NonNullable<HeaderOptions['site']>
  files: ReturnType<typeof sirv>
}

function answer(request: IncomingMessage, response: ServerResponse, edition: Edition): void {
  const { pathname, search } = requestedAddress(request)
  const path = withoutBase(pathname, edition.basePath)
  const onNotFound = () => sendNotFound(response, edition)
  if (path === undefined) {
    onNotFound()
    return
  }
  setHeaders(response, path, edition)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end()
  } else if (isFolder(edition.outDir, path)) {
    response.writeHead(308, { Location: `${edition.basePath}${path}/${search}` }).end()
  } else {
    ignoreBadRange(request)
    request.url = path.endsWith('/') ? `${path}index.html` : path
    edition.files(request, response, onNotFound)
  }
}

function withoutBase(pathname: string, basePath: string): string | undefined {
  const inside = pathname === basePath || pathname.startsWith(`${basePath}/`)
  return inside ? pathname.slice(basePath.length) : undefined
}

/** Whether `/articles/a` has a page at `/articles/a/`. */
function isFolder(outDir: string, path: string): boolean {
  return !path.endsWith('/') && existsSync(join(outDir, path, 'index.html'))
}

function sendNotFound(response: ServerResponse, edition: Edition): void {
  const page = join(edition.outDir, NOT_FOUND_FILE)
  setHeaders(response, NOT_FOUND_FILE, edition)
  response.writeHead(404).end(existsSync(page) ? readFileSync(page) : '')
}

function setHeaders(response: ServerResponse, path: string, { basePath, site }: Edition): void {
  const headers = headersFor(path, { secure: false, basePath, site })
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}
