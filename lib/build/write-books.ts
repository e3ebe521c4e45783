import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { BookFile } from '../books/book-file'
import { packEpub, packSingleFile } from '../books/pack-book'
import { drawBookCover } from '../cards/draw-book-cover'
import { CARDS_CACHE, PICTURES_CACHE } from '../cli/work-folders'
import { openFileCache } from '../images/file-cache'
import { inParallel } from '../images/in-parallel'
import { encodeVariants, groupByCrop } from '../images/variants'
import { wholeVariant } from '../images/whole-pictures'
import { fileOf } from '../output/file-of-address'
import type { OutputWriter } from '../output/output-writer'
import { publicAddress } from '../public-address'
import { DEFAULT_SITE } from '../site'
import type { Facts } from '../store/facts'
import type { PaperFacts } from './paper-facts'

const TOGETHER = Math.min(4, availableParallelism())

interface Places {
  root: string
  contentDir: string
}

/**
 * Writes the files that readers take away and puts their sizes. It runs before the views are
 * derived, because pages show these sizes.
 */
export async function writeBooks(
  addresses: readonly string[],
  facts: Facts<PaperFacts>,
  writer: Pick<OutputWriter, 'put'>,
  places: Places,
): Promise<void> {
  const { language } = facts.fact('site', '') ?? DEFAULT_SITE
  for (const address of addresses) {
    const book = facts.fact('book', address)
    const bytes = book && (await bytesOf(book, facts, places))
    if (bytes) writer.put(fileOf(publicAddress(address, language)), bytes)
    facts.put('bytes', address, bytes?.length)
  }
}

/** The bytes of one file. */
export async function bytesOf(book: BookFile, facts: Facts<PaperFacts>, { root, contentDir }: Places): Promise<Buffer> {
  const pictures = await picturesOf(book, facts, join(root, PICTURES_CACHE), contentDir)
  if (book.cover) {
    const cache = await openFileCache(join(root, CARDS_CACHE))
    const name = await drawBookCover(book.cover.drawn, cache)
    pictures.set(book.cover.path, await readFile(join(cache.folder, name)))
  }
  return Buffer.from(book.address.endsWith('.epub') ? packEpub(book, pictures) : packSingleFile(book, pictures))
}

async function picturesOf(
  { pictures }: BookFile,
  facts: Facts<PaperFacts>,
  folder: string,
  contentDir: string,
): Promise<Map<string, Buffer>> {
  const cache = await openFileCache(folder)
  const found = pictures.flatMap(({ path, src, format }) => {
    const source = facts.fact('picture', src)
    return source ? [{ path, variant: wholeVariant(source, format) }] : []
  })
  const variants = found.map(({ variant }) => variant)
  await inParallel(groupByCrop(variants), TOGETHER, (ofOneCrop) => encodeVariants(ofOneCrop, contentDir, cache))
  const bytes = await inParallel(found, TOGETHER, ({ variant }) => readFile(join(folder, variant.name)))
  return new Map(found.flatMap(({ path }, index) => (bytes[index] ? [[path, bytes[index]]] : [])))
}
