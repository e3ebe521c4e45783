import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { compressFolder } from '../../lib/hosts/compress'

const [folder, cache] = [mkdtempSync(join(tmpdir(), 'compress-')), mkdtempSync(join(tmpdir(), 'compressed-'))]
const page = `<p>${'Lire aussi, encore et toujours. '.repeat(200)}</p>`

beforeAll(async () => {
  mkdirSync(join(folder, 'articles/a'), { recursive: true })
  writeFileSync(join(folder, 'articles/a/index.html'), page)
  writeFileSync(join(folder, 'robots.txt'), 'User-agent: *\n')
  writeFileSync(join(folder, 'photo.jpg'), page)
  await compressFolder(folder, cache)
})

describe('compressFolder', () => {
  it('writes compressed copies that decompress to the text', () => {
    const file = join(folder, 'articles/a/index.html')
    expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString()).toBe(page)
    expect(gunzipSync(readFileSync(`${file}.gz`)).toString()).toBe(page)
  })

  it('skips pictures, and files too short to shrink', () => {
    expect(readdirSync(folder).sort()).toEqual(['articles', 'photo.jpg', 'robots.txt'])
  })

  it('caches its output by content', () => {
    const endings = readdirSync(cache).map((name) => name.replace(/^[0-9a-f]{64}/, ''))
    expect(endings).toEqual(expect.arrayContaining(['.br', '.gz']))
  })

  it('gives the same bytes again', async () => {
    const file = join(folder, 'articles/a/index.html.gz')
    const before = readFileSync(file)
    await compressFolder(folder, cache)
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(existsSync(`${file}.gz`)).toBe(false)
  })
})
