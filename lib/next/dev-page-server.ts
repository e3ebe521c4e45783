import { join } from 'node:path'
import sirv from 'sirv'
import type { Software } from '../cli/software'
import { type Address, NOT_FOUND } from '../paths'
import type { PageServer } from './dev-server'
import { readPackage, STATIC_FOLDER } from './packaged-pages'
import { openStaticRenderer } from './static-renderer'

/** Next's development server in a checkout; the compiled pages in a package. */
export async function openPageServer(software: Software): Promise<PageServer> {
  if (software.isPackaged) return packagedServer(software)
  const { startNextDevServer } = await import('./dev-server')
  return startNextDevServer(software.folder)
}

function packagedServer(software: Software): PageServer {
  const { output, parity } = readPackage(software.folder)
  const render = openStaticRenderer(software, output, parity)
  const filesIn = (name: string) => sirv(join(software.folder, name), { dev: true })
  const [compiled, common] = [filesIn(STATIC_FOLDER), filesIn('public')]
  const respond = async (address: string, status: number) => {
    const headers = { 'Content-Type': 'text/html; charset=utf-8' }
    return new Response(await render(address as Address), { status, headers })
  }
  return {
    handle: (request, response) => {
      const onNotFound = () => {
        response.writeHead(404).end()
      }
      compiled(request, response, () => common(request, response, onNotFound))
    },
    fetchPage: (address) => respond(address, 200),
    fetchNotFoundPage: () => respond(NOT_FOUND, 404),
  }
}
