import { type ChildProcess, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compressFolder } from '../../lib/hosts/compress'
import { headersFor } from '../../lib/hosts/headers-for'
import { hostFiles } from '../../lib/hosts/host-files'
import type { Address } from '../../lib/paths'
import { answering, freePort, SERVERS } from './servers'
import { ADDRESSES, ADMIN, frame, REDIRECTS } from './site'

const HIDDEN = [
  '/.hosts/nginx.conf',
  '/.hosts/nginx-maps.conf',
  '/.hosts/Caddyfile',
  '/.git/config',
  '/.wgetrc',
  '/articles/.a',
]

/** With the editor, which has a policy of its own. */
const ALL = [...ADDRESSES, '/redaction/', '/redaction/cms.js'] as const

const NAMES = ['nginx', 'caddy', 'apache2'] as const

describe.each(NAMES)('%s', (name) => {
  const { file, start } = SERVERS[name]

  describe.each(['', '/journal'])('under « %s »', (basePath) => {
    let server: ChildProcess
    let origin = ''

    beforeAll(async () => {
      const root = await printedFolder(basePath)
      const port = await freePort()
      const config = hostFiles(frame(basePath, undefined, ADMIN), REDIRECTS).get(file) ?? ''
      server = start({ config, root, port })
      origin = `http://127.0.0.1:${port}${basePath}`
      await answering(origin)
    })
    afterAll(() => void server.kill())

    const ask = (path: string, headers = {}) => fetch(origin + path, { redirect: 'manual', headers })

    it.each(ALL)('sends %s with its headers', async (address) => {
      const response = await ask(address)
      expect(response.status).toBe(200)
      const { 'Content-Type': type = '', ...others } = headersFor(address, {
        secure: true,
        basePath,
        pages: ['/a-propos/'],
        site: { admin: ADMIN },
      })
      const sent = Object.keys(others).map((header) => [header, response.headers.get(header)])
      expect(Object.fromEntries(sent)).toEqual(others)
      expect(response.headers.get('content-type')?.replace(/; ?charset=utf-8/i, '')).toMatch(expected(type))
    })

    it('sends the 404 page, with the same security headers', async () => {
      const response = await ask('/nulle-part/')
      expect([response.status, await response.text()]).toEqual([404, '<p>404</p>'])
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    })

    it.each(REDIRECTS)('sends the former address $from $query to the new one', async ({ from, query, to }) => {
      const moved = await ask(encodeURI(from) + (query === undefined ? '' : `?${query}`))
      const location = new URL(moved.headers.get('location') ?? '', origin)
      expect([moved.status, location.pathname + location.search]).toEqual([301, basePath + to])
    })

    it('redirects no address that only begins like a former one, and adds a missing slash', async () => {
      for (const path of ['/articles/ancien/autre/', '/2019/03/vieux.html.txt', '/?p=1234', '/?q=p=123']) {
        expect([path, (await ask(path)).status]).not.toContain(301)
      }
      const folder = await ask('/articles/a')
      expect(Math.floor(folder.status / 100)).toBe(3)
      expect(new URL(folder.headers.get('location') ?? '', origin).pathname).toBe(`${basePath}/articles/a/`)
    })

    it('answers 410 for removed addresses', async () => {
      const response = await ask('/articles/retire/')
      expect([response.status, await response.text()]).toEqual([410, '<p>404</p>'])
    })

    it('does not serve hidden files, except .well-known', async () => {
      for (const hidden of HIDDEN) expect([hidden, (await ask(hidden)).status >= 403]).toEqual([hidden, true])
      expect((await ask('/.well-known/security.txt')).status).toBe(200)
    })

    // Apache compresses on the fly: static copies would need rewrite rules.
    const compressing = name === 'apache2' ? [] : ['gzip']
    it.each(compressing)('sends the compressed copies with %s', async (encoding) => {
      const response = await ask('/articles/a/', { 'Accept-Encoding': encoding })
      expect(response.headers.get('content-encoding')).toBe(encoding)
      expect(response.headers.get('vary')).toMatch(/accept-encoding/i)
      expect(await response.text()).toContain('Texte')
    })
  })
})

/** nginx has its own choice of JavaScript and XML types; browsers accept both. */
function expected(type: string): RegExp | string {
  if (type.startsWith('text/javascript')) return /^(?:text|application)\/javascript$/
  return type === '' ? /./ : new RegExp(`^${type.split(';')[0]?.replace(/[+.]/g, '\\$&')}$`)
}

async function printedFolder(basePath: string): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'served-'))
  const write = (address: string, text: string) => {
    const file = join(root, basePath, address.endsWith('/') ? `${address}index.html` : address)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text, { mode: 0o644 })
  }
  for (const hidden of HIDDEN) write(hidden, 'Secret.')
  for (const address of ALL) write(address, address === '/404.html' ? '<p>404</p>' : 'Texte. '.repeat(300))
  for (const [address, text] of hostFiles(frame(basePath, undefined, ADMIN), REDIRECTS)) write(address as Address, text)
  await compressFolder(root, mkdtempSync(join(tmpdir(), 'compressed-')))
  spawnSync('chmod', ['-R', 'a+rX', root])
  return root
}
