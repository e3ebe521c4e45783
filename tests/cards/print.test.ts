import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { cardAddress, shareCard } from '../../lib/cards/card'
import { iconFiles } from '../../lib/cards/icons'
import { cardsOf, printCards } from '../../lib/cards/print'
import { article, PICTURE, SITE } from '../feeds/paper'

const [outDir, cacheDir] = [mkdtempSync(join(tmpdir(), 'cards-out-')), mkdtempSync(join(tmpdir(), 'cards-cache-'))]
const views = [article('avec-photo', { picture: PICTURE }), article('sans-photo')]

beforeAll(async () => {
  mkdirSync(join(outDir, 'images'))
  const photo = { create: { width: 1600, height: 1200, channels: 3 as const, background: '#abc' } }
  await sharp(photo).jpeg().toFile(join(outDir, 'images/pentagone.0a-1600.jpg'))
  await print()
})

/** Two cards need no worker. */
function print(): Promise<void> {
  const startWorker = () => expect.unreachable()
  return printCards(cardsOf(views, SITE), { cacheDir, pictureDir: outDir, startWorker })
}

describe('printCards', () => {
  it('prints a JPEG of 1200 × 630 under 600 kB for each article', async () => {
    for (const view of views) {
      const file = join(outDir, cardAddress(view, SITE))
      expect(await sharp(file).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
      expect(statSync(file).size).toBeLessThan(600_000)
    }
  })

  it('does not draw again what the cache holds', async () => {
    const [name = ''] = readdirSync(cacheDir)
    utimesSync(join(cacheDir, name), 1, 1)
    await print()
    expect(readdirSync(cacheDir)).toHaveLength(2)
    expect(statSync(join(cacheDir, name)).mtimeMs).toBe(1000)
  })

  it('leaves the photograph of the card as it was', () => {
    expect(readFileSync(join(outDir, 'images/pentagone.0a-1600.jpg')).length).toBeGreaterThan(1000)
  })
})

describe('cardAddress', () => {
  const address = cardAddress(views[1] ?? article('x'), SITE)

  it('is that of what is drawn: another title is another card, another text is not', () => {
    expect(address).toMatch(/^\/images\/partage\/sans-photo\.[0-9a-f]{12}\.jpg$/)
    expect(cardAddress(article('sans-photo', { minutes: 9 }), SITE)).toBe(address)
    expect(cardAddress(article('sans-photo', { title: 'Autre' }), SITE)).not.toBe(address)
    expect(cardAddress(article('sans-photo'), { name: 'Un autre journal' })).not.toBe(address)
  })

  it('takes the smallest print that fills its place', () => {
    const sizes = (srcset: string) => ({ ...PICTURE.print, sources: [{ type: 'image/jpeg', srcset }] })
    const photo = (srcset: string) =>
      shareCard(article('a', { picture: { ...PICTURE, print: sizes(srcset) } }), SITE).photo?.address
    expect(photo('/a-480.jpg 480w, /a-960.jpg 960w, /a-1600.jpg 1600w')).toBe('/a-960.jpg')
    expect(photo('/a-320.jpg 320w, /a-480.jpg 480w')).toBe('/a-480.jpg')
  })
})

it('iconFiles are the mark in every size that is asked for', async () => {
  const icons = await iconFiles(readFileSync('public/icone.svg'))
  const sizes = await Promise.all(
    [...icons].map(async ([address, content]) => {
      const png = address.endsWith('.ico') ? content.subarray(22) : content
      const { width, height, format } = await sharp(png).metadata()
      return `${address} ${format} ${width}×${height}`
    }),
  )
  expect(sizes).toEqual([
    '/favicon.ico png 32×32',
    '/apple-touch-icon.png png 180×180',
    '/icones/192.png png 192×192',
    '/icones/512.png png 512×512',
    '/icones/144.png png 144×144',
  ])
})
