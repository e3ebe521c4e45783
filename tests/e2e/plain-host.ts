import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { closeServer, listen } from '../../lib/dev/listen'
import type { Served } from '../../lib/dev/serve-edition'

/** Serves an edition like a project on GitHub Pages: in a sub-folder, without our headers. */
export async function servePlainly(outDir: string, basePath: string): Promise<Served> {
  const files = sirv(outDir, { dev: true })
  const server = createServer((request, response) => {
    request.url = request.url?.slice(basePath.length)
    files(request, response, () => {
      response.writeHead(404).end(readFileSync(join(outDir, '404.html')))
    })
  })
  const port = await listen(server, 'localhost', 0)
  return { url: `http://localhost:${port}${basePath}/`, close: () => closeServer(server) }
}
