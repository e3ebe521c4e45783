import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request as ask } from 'node:http'
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Connection headers, which HTTP/2 forbids. */
const OF_THE_CONNECTION = /^(connection|keep-alive|transfer-encoding)$/

/**
 * A proxy that serves an HTTP/1 site over HTTP/2, as hosts do. With HTTP/1 the browser opens six
 * connections, and Lighthouse counts a round trip for each. openssl makes a self-signed
 * certificate.
 */
export async function overHttp2(origin: string): Promise<{ url: string; close(): void }> {
  const server = createSecureServer(certificate(), (request, response) => pass(request, response, origin))
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  return { url: `https://localhost:${(server.address() as AddressInfo).port}/`, close: () => server.close() }
}

function pass(request: Http2ServerRequest, response: Http2ServerResponse, origin: string): void {
  const headers = Object.entries(request.headers).filter(([name]) => !name.startsWith(':'))
  const asked = ask(new URL(request.url, origin), { method: request.method, headers: Object.fromEntries(headers) })
  asked.on('response', (answer) => {
    const kept = Object.entries(answer.headers).filter(([name]) => !OF_THE_CONNECTION.test(name))
    response.writeHead(answer.statusCode ?? 500, Object.fromEntries(kept))
    answer.pipe(response)
  })
  request.pipe(asked)
}

function certificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  execFileSync('openssl', ['req', '-x509', ...curve, '-subj', '/CN=localhost', '-keyout', key, '-out', cert], {
    stdio: 'pipe',
  })
  const made = { key: readFileSync(key), cert: readFileSync(cert) }
  rmSync(folder, { recursive: true })
  return made
}
