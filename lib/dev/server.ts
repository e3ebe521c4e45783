import { existsSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import type { Settings } from '../cli/settings'
import { DEV_FILES } from '../cli/work-folders'
import { headersFor } from '../hosts/headers-for'
import { ICONS } from '../paths'
import { type DevContext, renderDevPage } from './dev-page'
import { closeServer, listen } from './listen'
import { CHANGES, RELOAD_CODE, RELOAD_SCRIPT } from './live-reload'
import type { Served } from './serve'

/** Shows the dev site in a browser. A base path is for hosts, and left out. */
export async function startDevServer({ root, host, port }: Settings, stage: DevContext): Promise<Served> {
  const pictures = sirv(join(root, DEV_FILES), { dev: true })
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    const moved = stage.site.movedTo(pathname)
    if (pathname === CHANGES) stage.readers.add(response, search)
    else if (moved !== undefined) redirect(response, moved + search)
    else if (pathname.endsWith('/')) void sendPage(response, pathname, stage)
    else if (pathname.startsWith('/images/')) pictures(request, response)
    else void sendOther(request, response, pathname, { root, stage })
  })
  const taken = await listen(server, host, port)
  return { url: `http://${host}:${taken}/`, close: () => closeServer(server) }
}

/** Each page asks for some of these: nothing is made of the content to answer them. */
function isServedByNext(pathname: string, root: string): boolean {
  const isIcon = Object.values<string>(ICONS).includes(pathname)
  return isIcon || pathname.startsWith('/_next/') || existsSync(join(root, 'public', pathname))
}

/** What is made from the content, or from elements, without Next; else whatever Next has at that address. */
async function sendOther(
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
  { root, stage }: { root: string; stage: DevContext },
): Promise<void> {
  try {
    const content = isServedByNext(pathname, root) ? undefined : await contentAt(pathname, stage)
    if (content === undefined) stage.typesetter.handle(request, response)
    else send(response, 200, content, pathname)
  } catch (error) {
    sendFault(response, error)
  }
}

function contentAt(pathname: string, { site, elements }: DevContext): Promise<string | Buffer | undefined> | string {
  const script = [...elements.values()].find(({ address }) => address === pathname)?.code
  const code = pathname === RELOAD_SCRIPT ? RELOAD_CODE : script
  return code ?? site.textAt(pathname)
}

async function sendPage(response: ServerResponse, address: string, stage: DevContext): Promise<void> {
  try {
    const { status, html } = await renderDevPage(address, stage)
    send(response, status, html, address)
  } catch (error) {
    sendFault(response, error)
  }
}

function sendFault(response: ServerResponse, error: unknown): void {
  send(response, 500, String(error), '/error.txt')
}

/** For now: nobody knows what will be printed. */
function redirect(response: ServerResponse, address: string): void {
  response.writeHead(307, { Location: address, 'Cache-Control': 'no-store' }).end()
}

/** The kind of text is the one that its address will have in print; nothing of a rehearsal may be remembered. */
function send(response: ServerResponse, status: number, content: string | Buffer, address: string): void {
  const type = headersFor(address, { secure: false })['Content-Type'] ?? 'text/plain; charset=utf-8'
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(content)
}
