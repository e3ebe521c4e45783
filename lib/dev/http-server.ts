import { existsSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import type { Settings } from '../cli/settings'
import type { Software } from '../cli/software'
import { DEV_FILES } from '../cli/work-folders'
import { headersFor } from '../hosts/headers-for'
import { EDITOR, ICONS } from '../paths'
import { ignoreBadRange, isForHost, requestedAddress } from './check-request'
import { CmsEditor } from './cms-editor'
import { closeServer, listen } from './listen'
import { CHANGES, RELOAD_CODE, RELOAD_SCRIPT } from './live-reload'
import { type DevContext, renderDevPage } from './render-dev-page'
import type { Served } from './serve-edition'

const FOREIGN_HOST =
  'Cette adresse n’est pas celle de npm run dev. Pour l’ouvrir à d’autres machines : HOST=0.0.0.0 npm run dev\n'

/** Serves the dev site at the root, without the base path of its host. */
export async function startDevServer({ root, software, host, port }: Settings, context: DevContext): Promise<Served> {
  const pictures = sirv(join(root, DEV_FILES), { dev: true })
  const editor = new CmsEditor(software)
  const server = createServer((request, response) => {
    if (!isForHost(request, host)) {
      send(response, 403, FOREIGN_HOST, '/error.txt')
      return
    }
    ignoreBadRange(request)
    const { pathname, search } = requestedAddress(request)
    const target = context.site.redirectOf(pathname)
    if (pathname === CHANGES) context.openPages.add(response, search)
    else if (target !== undefined) redirect(response, target + search)
    else if (pathname.startsWith(EDITOR)) void sendEditor(request, response, editor, context)
    else if (pathname.endsWith('/')) void sendPage(response, { pathname, search }, context)
    else if (pathname.startsWith('/images/')) pictures(request, response)
    else void sendOther(request, response, pathname, { software, context })
  })
  // Reading a large paper blocks the event loop, so only clients close connections
  // (`lib/next/dev-server.ts`).
  server.keepAliveTimeout = 0
  const openPort = await listen(server, host, port)
  return { url: `http://${host}:${openPort}/`, close: () => closeServer(server) }
}

/** Files that every page requests, and that do not depend on the content. */
function isServedByNext(pathname: string, { folder }: Software): boolean {
  const isIcon = Object.values<string>(ICONS).includes(pathname)
  return isIcon || pathname.startsWith('/_next/') || existsSync(join(folder, 'public', pathname))
}

/** Sends a file of the content, a bundled script or style sheet, or else Next's answer. */
async function sendOther(
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
  { software, context }: { software: Software; context: DevContext },
): Promise<void> {
  try {
    const content = isServedByNext(pathname, software) ? undefined : await contentAt(pathname, context)
    if (content === undefined) context.next.handle(request, response)
    else send(response, 200, content, pathname)
  } catch (error) {
    sendError(response, error)
  }
}

function contentAt(
  pathname: string,
  { site, elements, sheets }: DevContext,
): Promise<string | Buffer | undefined> | string {
  const bundle = [...elements.values(), ...sheets.values()].find(({ address }) => address === pathname)?.code
  const code = pathname === RELOAD_SCRIPT ? RELOAD_CODE : bundle
  return code ?? site.textAt(pathname)
}

async function sendPage(
  response: ServerResponse,
  { pathname, search }: Pick<URL, 'pathname' | 'search'>,
  context: DevContext,
): Promise<void> {
  try {
    const { status, html } = await renderDevPage(pathname, context, search)
    send(response, status, html, pathname)
  } catch (error) {
    sendError(response, error)
  }
}

async function sendEditor(
  request: IncomingMessage,
  response: ServerResponse,
  editor: CmsEditor,
  { site }: DevContext,
): Promise<void> {
  try {
    const { pathname } = requestedAddress(request)
    await editor.send(response, pathname, site, `http://${request.headers.host}/`)
  } catch (error) {
    sendError(response, error)
  }
}

function sendError(response: ServerResponse, error: unknown): void {
  send(response, 500, String(error), '/error.txt')
}

/** A temporary redirection: the content may still change. */
function redirect(response: ServerResponse, address: string): void {
  response.writeHead(307, { Location: address, 'Cache-Control': 'no-store' }).end()
}

/** Sends content with the type that hosts give to its address. Browsers must not cache it. */
function send(response: ServerResponse, status: number, content: string | Buffer, address: string): void {
  const type = headersFor(address, { secure: false })['Content-Type'] ?? 'text/plain; charset=utf-8'
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(content)
}
