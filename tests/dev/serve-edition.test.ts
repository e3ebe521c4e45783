import { get } from 'node:http'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { welcome } from '../../lib/dev/listen'
import { type Served, serveEdition } from '../../lib/dev/serve-edition'
import { scratch } from '../scratch'

const outDir = scratch({
  'index.html': 'la une',
  '404.html': 'perdu',
  'articles/a/index.html': 'article a',
  'assets/a.1.css': 'a{}',
  'atom.xml': '<feed/>',
  'a-propos/index.html': 'à propos',
  'a-propos/index.html.br': brotliCompressSync('à propos, en peu d’octets'),
})

let edition: Served
beforeAll(async () => {
  edition = await serveEdition({ outDir, port: 0, basePath: '/journal' })
})
afterAll(() => edition.close())

const request = (path: string, init: RequestInit = {}) =>
  fetch(new URL(path, edition.url), { redirect: 'manual', ...init })

/** The status of a request whose address is sent unencoded. */
function rawStatus(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(edition.url)
  return new Promise((resolve, reject) => {
    get({ hostname, port, path }, (response) => {
      response.resume()
      resolve(response.statusCode)
    }).on('error', reject)
  })
}

describe('serveEdition', () => {
  it.each([
    ['/journal/', 200, 'la une'],
    ['/journal/articles/a/', 200, 'article a'],
    ['/journal/articles/a/?x=1', 200, 'article a'],
    ['/journal/assets/a.1.css', 200, 'a{}'],
    ['/journal/articles/', 404, 'perdu'],
    ['/journal/nulle-part/', 404, 'perdu'],
    ['/journal/404', 404, 'perdu'],
    ['/journal/%E9', 404, 'perdu'],
    ['/journal/..%2f..%2fetc/passwd', 404, 'perdu'],
    ['/articles/a/', 404, 'perdu'],
    ['/', 404, 'perdu'],
  ])('answers %s with %i', async (path, status, text) => {
    const response = await request(path)
    expect([response.status, await response.text()]).toEqual([status, text])
  })

  it.each([
    ['/journal', '/journal/'],
    ['/journal/articles/a', '/journal/articles/a/'],
    ['/journal/articles/a?x=1', '/journal/articles/a/?x=1'],
  ])('redirects %s to %s', async (path, location) => {
    const response = await request(path)
    expect([response.status, response.headers.get('location')]).toEqual([308, location])
  })

  it('sends its headers with pages, unknown addresses and redirections', async () => {
    for (const path of ['/journal/', '/journal/nulle-part/', '/journal/articles/a', '/']) {
      expect((await request(path)).headers.get('content-security-policy'), path).toContain("default-src 'none'")
    }
    expect((await request('/journal/assets/a.1.css')).headers.get('cache-control')).toContain('immutable')
    expect((await request('/journal/atom.xml')).headers.get('content-type')).toBe('application/xml; charset=utf-8')
  })

  it('sends the compressed copy of a page to a client that accepts it', async () => {
    const answerTo = async (encoding: string) => {
      const response = await request('/journal/a-propos/', { headers: { 'accept-encoding': encoding } })
      return [response.headers.get('content-encoding'), response.headers.get('vary'), await response.text()]
    }
    expect(await answerTo('br')).toEqual(['br', 'Accept-Encoding', 'à propos, en peu d’octets'])
    expect(await answerTo('identity')).toEqual([null, 'Accept-Encoding', 'à propos'])
  })

  it('answers 304 to a browser that has the page', async () => {
    const etag = (await request('/journal/')).headers.get('etag') ?? ''
    const again = await request('/journal/', { headers: { 'if-none-match': etag } })
    expect([again.status, again.headers.get('cache-control')]).toEqual([304, 'public, max-age=0, must-revalidate'])
  })

  it.each([
    ['bytes=0-2', 206, 'art'],
    ['bytes=8-', 206, 'a'],
    ['bytes=0-99999', 206, 'article a'],
    ['bytes=999999-', 416, ''],
    ['bytes=5-2', 200, 'article a'],
    ['bytes=-5', 200, 'article a'],
    ['bytes=--', 200, 'article a'],
    ['bytes=', 200, 'article a'],
    ['bytes=a-b', 200, 'article a'],
    ['bytes=0x1-0x2', 200, 'article a'],
    ['bytes=1e1-2', 200, 'article a'],
    ['bytes=0-1,3-4', 200, 'article a'],
    ['bytes=999999999999999999999-0', 200, 'article a'],
    ['octets=0-2', 200, 'article a'],
    ['0-2', 200, 'article a'],
  ])('answers Range: %s with %i', async (range, status, text) => {
    const response = await request('/journal/articles/a/', { headers: { range } })
    expect([response.status, await response.text()]).toEqual([status, text])
    expect((await request('/journal/')).status).toBe(200)
  })

  it.each([
    ['//', 404],
    ['//evil.example/', 404],
    ['/\\evil.example', 404],
    ['/%', 404],
    ['/%00', 404],
    ['//journal//', 200],
    ['*', 404],
    ['http://evil.example/journal/', 404],
    ['/journal/%2e%2e/', 404],
  ])('survives the address %s', async (path, status) => {
    expect(await rawStatus(path)).toBe(status)
    expect((await request('/journal/')).status).toBe(200)
  })

  it('refuses other methods', async () => {
    expect((await request('/journal/', { method: 'POST' })).status).toBe(405)
  })

  it('uses the next port when the wanted one is taken, and says so', async () => {
    const wanted = Number(new URL(edition.url).port)
    const other = await serveEdition({ outDir, port: wanted })
    expect(Number(new URL(other.url).port)).toBeGreaterThan(wanted)
    expect(welcome(other.url, wanted)).toContain(`Le port ${wanted} est déjà pris.`)
    expect(welcome(edition.url, wanted)).not.toContain('déjà pris')
    await other.close()
  })
})
