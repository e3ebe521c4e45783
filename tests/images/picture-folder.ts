import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import type { Focus, ImageRef } from '../../lib/article/image'
import { CATALOGUE } from '../../lib/build/families-by-step'
import type { PaperFacts } from '../../lib/build/paper-facts'
import { problemsOf } from '../../lib/build/stored-problems'
import { writePictures } from '../../lib/build/write-pictures'
import { PICTURES_CACHE } from '../../lib/cli/work-folders'
import { isFault, openPictures } from '../../lib/images/open-pictures'
import { RequestedPictures } from '../../lib/images/picture-requests'
import { linkFile } from '../../lib/output/file-operations'
import type { PictureRenditions } from '../../lib/picture'
import { formatProblem } from '../../lib/problem'
import { Facts } from '../../lib/store/facts'
import { SCHEMA } from '../../lib/store/schema'
import { Store } from '../../lib/store/store'
import type { Slot } from '../../lib/views/picture-requests'
import { anArticle, factsOfArticles } from '../catalogue/article-builders'

/** A content folder for pictures, with its cache and its output. */
export function pictureFolder() {
  const root = mkdtempSync(join(tmpdir(), 'images-'))
  const folders = { content: join(root, 'content'), out: join(root, 'out'), cache: join(root, PICTURES_CACHE) }
  const write = (path: string, bytes: Buffer | string) => {
    mkdirSync(dirname(join(folders.content, path)), { recursive: true })
    writeFileSync(join(folders.content, path), bytes)
  }
  write('site.yml', '')
  const openAll = (sources: readonly string[]) => openPictures(sources, folders.content, folders.cache)
  /** Requests of these pictures, and a function that publishes the requested files. */
  const open = async (...sources: string[]) => {
    const facts = new Facts<PaperFacts>(new Store(':memory:', SCHEMA), {}, { now: '', versionOf: () => '' })
    for (const [src, opened] of await openAll(sources)) if (!isFault(opened)) facts.put('picture', src, opened)
    const pictures = new RequestedPictures(
      (src) => facts.fact('picture', src),
      () => undefined,
    )
    const link = (path: string, source: string) => {
      mkdirSync(dirname(join(folders.out, path)), { recursive: true })
      linkFile(source, join(folders.out, path))
    }
    const publish = () =>
      writePictures(pictures.requests, facts, { link, copy: link }, { root, contentDir: folders.content })
    return { pictures, publish }
  }
  /** Publishes a picture for some slots of the layout. */
  const encode = async (src: string, slots: Slot[], focus?: Focus): Promise<PictureRenditions[]> => {
    const { pictures, publish } = await open(src)
    const renditions = slots.flatMap(
      (slot) => pictures.renditions({ ...cite(src, 0), ...(focus && { focus }) }, slot) ?? [],
    )
    mkdirSync(join(folders.out, 'images'), { recursive: true })
    await publish()
    return renditions
  }
  return {
    folders,
    write,
    open,
    encode,
    encoded: () =>
      readdirSync(join(folders.out, 'images'))
        .filter((name) => name.includes('.'))
        .sort(),
    bytesOf: (address: string) => readFileSync(join(folders.out, address)),
    /** The problems of an article that shows these pictures. */
    problems: async (...sources: string[]) => {
      const blocks = sources.map((src, index) => ({ type: 'figure' as const, image: cite(src, index) }))
      const facts = factsOfArticles([anArticle({ slug: 'a', blocks })])
      for (const [src, opened] of await openAll(sources)) if (isFault(opened)) facts.put('pictureFault', src, opened)
      facts.refresh(CATALOGUE)
      return problemsOf(facts)
        .map((problem) => formatProblem(problem, undefined))
        .join('\n\n')
    },
    clear: (folder: 'out' | 'cache') => rmSync(folders[folder], { recursive: true, force: true }),
    /** Cuts every file of the cache in half. */
    truncate: () => {
      for (const name of readdirSync(folders.cache)) {
        const bytes = readFileSync(join(folders.cache, name))
        rmSync(join(folders.cache, name))
        writeFileSync(join(folders.cache, name), bytes.subarray(0, bytes.length / 2))
      }
    },
    forget: (address: string) => rmSync(join(folders.cache, address.split('.').slice(1).join('.'))),
    close: () => rmSync(root, { recursive: true, force: true }),
  }
}

/** A gradient, so that all crops differ. */
export function gradient(width: number, height: number, channels: 3 | 4 = 3): Sharp {
  const data = Buffer.alloc(width * height * channels, 255)
  for (let at = 0; at < width * height; at++) {
    const [x, y] = [at % width, Math.floor(at / width)]
    data.set([(255 * x) / width, (255 * y) / height, (x ^ y) & 255], at * channels)
  }
  return sharp(data, { raw: { width, height, channels } })
}

/** The n-th picture is on line n. */
function cite(src: string, index: number): ImageRef {
  return { src, alt: '', place: { file: 'content/articles/a.md', line: index + 1, column: 1, length: src.length } }
}
