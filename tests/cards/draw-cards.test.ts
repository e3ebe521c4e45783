import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { type CardBatch, cardFile, drawBatch, drawCards } from '../../lib/cards/draw-cards'
import type { ShareCard } from '../../lib/cards/share-card'
import { findSoftware } from '../../lib/cli/software'
import { startWorker as startNamedWorker } from '../../lib/cli/start-worker'

const cards = Array.from({ length: 81 }, (_, n): ShareCard => {
  const photo = n % 40 === 1 && { photo: { address: '/images/vue.photo.jpg', credit: 'Agence' } }
  return { title: `L’école, n°\u00a0${n}\u202f?`, paper: 'Lire aussi', section: { name: 'Culture', hue: n }, ...photo }
})
/** Two cards have a photograph. */
const pictureDir = mkdtempSync(join(tmpdir(), 'cards-pictures-'))
const [here, apart, empty] = ['here', 'apart', 'empty'].map((name) => mkdtempSync(join(tmpdir(), `cards-${name}-`)))

it('draws the same bytes and names with and without workers', async () => {
  const photo = { create: { width: 600, height: 800, channels: 3 as const, background: '#abc' } }
  await sharp(photo).jpeg().toFile(join(pictureDir, 'photo.jpg'))
  const batches: CardBatch[] = []
  const startWorker = (batch: CardBatch) => {
    batches.push(batch)
    return startNamedWorker(findSoftware(process.cwd()), 'draw-cards', batch)
  }
  await drawCards([...cards, ...cards], { cacheDir: apart ?? '', pictureDir, fontDir: '', startWorker })
  await drawBatch({ cards, cacheDir: here ?? '', pictureDir, fontDir: '' })
  expect(batches.flatMap((batch) => batch.cards)).toHaveLength(cards.length)
  expect(filesIn(apart ?? '')).toEqual(filesIn(here ?? ''))
  expect([...filesIn(here ?? '').keys()]).toEqual(cards.map(cardFile).sort())
}, 60_000)

it('fails when a worker fails', async () => {
  const startWorker = () => new Worker('throw new Error("no font")', { eval: true })
  const drawn = drawCards(cards, { cacheDir: empty ?? '', pictureDir, fontDir: '', startWorker })
  await expect(drawn).rejects.toThrow('no font')
})

function filesIn(folder: string): Map<string, string> {
  const names = readdirSync(folder).sort()
  return new Map(names.map((name) => [name, readFileSync(join(folder, name)).toString('base64')]))
}
