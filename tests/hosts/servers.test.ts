import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compressFolder } from '../../lib/hosts/compress'
import { headersFor } from '../../lib/hosts/headers-for'
import { hostFiles } from '../../lib/hosts/host-files'
import type { Address } from '../../lib/paths'
import { ADDRESSES, frame, REDIRECTS } from './site'

/** What a server is started with: its configuration, the folder it serves, a port of its own. */
interface Launch {
  config: string
  root: string
  port: number
}

/** The servers of Debian 12, which `npm run test:hosts` wants installed. */
const SERVERS = [
  { name: 'nginx', file: '/.hosts/nginx.conf', start: startNginx },
  { name: 'caddy', file: '/.hosts/Caddyfile', start: startCaddy },
  { name: 'apache2', file: '/.htaccess', start: startApache },
] as const

describe.each(SERVERS)('$name', ({ name, file, start }) => {
  describe.each(['', '/journal'])('under « %s »', (basePath) => {
    let server: ChildProcess
    let origin = ''

    beforeAll(async () => {
      const root = await printedFolder(basePath)
      const port = await freePort()
      const config = hostFiles(frame(basePath), [...REDIRECTS]).get(file) ?? ''
      server = start({ config, root, port })
      origin = `http://127.0.0.1:${port}${basePath}`
      await answering(origin)
    })
    afterAll(() => void server.kill())

    const ask = (path: string, headers = {}) => fetch(origin + path, { redirect: 'manual', headers })

    it.each(ADDRESSES)('sends %s with its headers', async (address) => {
      const response = await ask(address)
      expect(response.status).toBe(200)
      const { 'Content-Type': type = '', ...others } = headersFor(address, { secure: true, pages: ['/a-propos/'] })
      const sent = Object.keys(others).map((header) => [header, response.headers.get(header)])
      expect(Object.fromEntries(sent)).toEqual(others)
      expect(response.headers.get('content-type')?.replace(/; ?charset=utf-8/i, '')).toMatch(expected(type))
    })

    it('sends the page of lost addresses, protected like the others', async () => {
      const response = await ask('/nulle-part/')
      expect([response.status, await response.text()]).toEqual([404, '<p>404</p>'])
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    })

    it('sends former addresses to new ones, and adds a missing slash', async () => {
      const moved = await ask('/articles/ancien/')
      expect([moved.status, new URL(moved.headers.get('location') ?? '', origin).pathname]).toEqual([
        301,
        `${basePath}/articles/a/`,
      ])
      const folder = await ask('/articles/a')
      expect(Math.floor(folder.status / 100)).toBe(3)
      expect(new URL(folder.headers.get('location') ?? '', origin).pathname).toBe(`${basePath}/articles/a/`)
    })

    it('says of what was taken away that it will not come back', async () => {
      const response = await ask('/articles/retire/')
      expect([response.status, await response.text()]).toEqual([410, '<p>404</p>'])
    })

    it('keeps its own configuration to itself', async () => {
      expect((await ask('/.hosts/nginx.conf')).status).toBeGreaterThanOrEqual(403)
    })

    // Apache is left to compress as it answers: its static copies would need rewriting rules of their own.
    const compressing = name === 'apache2' ? [] : ['gzip']
    it.each(compressing)('sends what is already compressed with %s', async (encoding) => {
      const response = await ask('/articles/a/', { 'Accept-Encoding': encoding })
      expect(response.headers.get('content-encoding')).toBe(encoding)
      expect(response.headers.get('vary')).toMatch(/accept-encoding/i)
      expect(await response.text()).toContain('Texte')
    })
  })
})

/** nginx says `text/javascript` and `text/xml` as it likes; a browser takes both for what they are. */
function expected(type: string): RegExp | string {
  return type === '' ? /./ : new RegExp(`^${type.split(';')[0]?.replace(/[+.]/g, '\\$&')}$`)
}

async function printedFolder(basePath: string): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'served-'))
  const write = (address: string, text: string) => {
    const file = join(root, basePath, address.endsWith('/') ? `${address}index.html` : address)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text, { mode: 0o644 })
  }
  for (const address of ADDRESSES) write(address, address === '/404.html' ? '<p>404</p>' : 'Texte. '.repeat(300))
  for (const [address, text] of hostFiles(frame(basePath), [])) write(address as Address, text)
  await compressFolder(root, mkdtempSync(join(tmpdir(), 'compressed-')))
  spawnSync('chmod', ['-R', 'a+rX', root])
  return root
}

function startNginx({ config, root, port }: Launch): ChildProcess {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  const site = config.replace('listen 80', `listen 127.0.0.1:${port}`).replace('/srv/journal', root)
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/pid; error_log ${folder}/log; events {} http { include /etc/nginx/mime.types; access_log off; ${site} }`,
  )
  return spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'log')])
}

function startCaddy({ config, root, port }: Launch): ChildProcess {
  const folder = mkdtempSync(join(tmpdir(), 'caddy-'))
  const site = config.replace('journal.example', `http://127.0.0.1:${port}`).replace('/srv/journal', root)
  writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${site}`)
  return spawn('caddy', ['run', '--config', join(folder, 'Caddyfile')], { env: { ...process.env, HOME: folder } })
}

/** The file is read where it lies, as on a shared host; here it is also told which modules a shared host has. */
function startApache({ config, root, port }: Launch): ChildProcess {
  const folder = mkdtempSync(join(tmpdir(), 'apache-'))
  const modules = ['mpm_event', 'authz_core', 'mime', 'dir', 'alias', 'headers', 'env', 'negotiation', 'autoindex']
  const basePath = /^ErrorDocument 404 (.*)\/404/m.exec(config)?.[1] ?? ''
  writeFileSync(join(root, basePath, '.htaccess'), config)
  writeFileSync(
    join(folder, 'httpd.conf'),
    [
      ...modules.map((module) => `LoadModule ${module}_module /usr/lib/apache2/modules/mod_${module}.so`),
      `Listen 127.0.0.1:${port}`,
      'ServerName localhost',
      'User www-data',
      `PidFile ${folder}/pid`,
      `ErrorLog ${folder}/log`,
      'TypesConfig /etc/mime.types',
      `DocumentRoot ${root}`,
      `<Directory ${root}>`,
      'AllowOverride All',
      'Require all granted',
      '</Directory>',
    ].join('\n'),
  )
  return spawn('apache2', ['-f', join(folder, 'httpd.conf'), '-DFOREGROUND'])
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function answering(origin: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const alive = await fetch(`${origin}/`).then(
      () => true,
      () => false,
    )
    if (alive) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${origin} does not answer`)
}
