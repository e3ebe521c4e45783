import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import type { Focus, ImageRef } from '../../lib/article'
import { openLab } from '../../lib/images/open-lab'
import { formatProblem } from '../../lib/problem'
import type { Prints, Slot } from '../../lib/views/view'

/** A content folder to fill with pictures, and the places to print and to keep them. */
export function studio() {
  const root = mkdtempSync(join(tmpdir(), 'images-'))
  const folders = { content: join(root, 'content'), out: join(root, 'out'), cache: join(root, 'cache') }
  const write = (path: string, bytes: Buffer | string) => {
    mkdirSync(dirname(join(folders.content, path)), { recursive: true })
    writeFileSync(join(folders.content, path), bytes)
  }
  write('site.yml', '')
  const open = (...sources: string[]) => openLab(sources.map(cite), folders.content, folders.cache)
  /** What one place of the layout, or several, ask for, printed. */
  const print = async (src: string, slots: Slot[], focus?: Focus): Promise<Prints[]> => {
    const { value: lab, problems } = await open(src)
    if (!lab) throw new Error(problems.map(({ found }) => found).join())
    const prints = slots.flatMap((slot) => lab.prints({ ...cite(src, 0), ...(focus && { focus }) }, slot) ?? [])
    await lab.develop(folders.out)
    return prints
  }
  return {
    folders,
    write,
    open,
    print,
    printed: () =>
      readdirSync(join(folders.out, 'images'))
        .filter((name) => name.includes('.'))
        .sort(),
    bytesOf: (address: string) => readFileSync(join(folders.out, address)),
    problems: async (...sources: string[]) =>
      (await open(...sources)).problems.map((problem) => formatProblem(problem, undefined)).join('\n\n'),
    clear: (folder: 'out' | 'cache') => rmSync(folders[folder], { recursive: true, force: true }),
    forget: (address: string) => rmSync(join(folders.cache, address.split('.').slice(1).join('.'))),
    close: () => rmSync(root, { recursive: true, force: true }),
  }
}

/** Colour changes from corner to corner, so that no two crops are alike. */
export function gradient(width: number, height: number, channels: 3 | 4 = 3): Sharp {
  const data = Buffer.alloc(width * height * channels, 255)
  for (let at = 0; at < width * height; at++) {
    const [x, y] = [at % width, Math.floor(at / width)]
    data.set([(255 * x) / width, (255 * y) / height, (x ^ y) & 255], at * channels)
  }
  return sharp(data, { raw: { width, height, channels } })
}

/** The n-th citation stands on line n. */
function cite(src: string, index: number): ImageRef {
  return { src, alt: '', place: { file: 'content/articles/a.md', line: index + 1, column: 1, length: src.length } }
}
