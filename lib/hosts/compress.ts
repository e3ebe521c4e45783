import { createHash, randomUUID } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { inParallel } from '../images/in-parallel'
import { listFiles } from '../list-files'

/** Pictures and WOFF2 are compressed already. */
const TEXT = /\.(html|css|js|json|xml|svg|txt|md|webmanifest)$/
/** A smaller file fits in one network packet anyway. */
const WORTH_IT = 1024

type Encode = (content: Buffer) => Promise<Buffer>

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = zlib.constants

const ENCODERS: [string, Encode][] = [
  [
    '.br',
    (content) =>
      promisify(zlib.brotliCompress)(content, {
        params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: content.length },
      }),
  ],
  ['.gz', (content) => promisify(zlib.gzip)(content, { level: 9 })],
  ...zstandard(),
]

/**
 * Writes compressed copies beside each text file: `.br` (level 11), `.gz` (9), and `.zst` (19) if
 * this Node has it. Copies made before come from `cacheDir`.
 */
export async function compressFolder(folder: string, cacheDir: string): Promise<void> {
  await mkdir(cacheDir, { recursive: true })
  await inParallel(textsIn(folder), availableParallelism(), (file) => compressFile(file, cacheDir))
}

async function compressFile(file: string, cacheDir: string): Promise<void> {
  const content = await readFile(file)
  const name = join(cacheDir, createHash('sha256').update(content).digest('hex'))
  for (const [ending, encode] of ENCODERS) {
    if (!existsSync(name + ending)) await keep(name + ending, await encode(content))
    if (statSync(name + ending).size < content.length) await copyFile(name + ending, file + ending)
  }
}

/**
 * Renames a complete file into the cache, which must never hold a truncated one. Two files with the
 * same bytes may be written at the same time.
 */
async function keep(name: string, encoded: Buffer): Promise<void> {
  const draft = `${name}.${randomUUID()}`
  await writeFile(draft, encoded)
  await rename(draft, name)
}

function textsIn(folder: string): string[] {
  return listFiles(folder)
    .map((path) => join(folder, path))
    .filter((path) => TEXT.test(path) && statSync(path).size >= WORTH_IT)
}

/** Node 22.15 and later has it; the types of Node 20 do not. */
function zstandard(): [string, Encode][] {
  const compress: unknown = Reflect.get(zlib, 'zstdCompress')
  const level = Reflect.get(zlib.constants, 'ZSTD_c_compressionLevel')
  if (typeof compress !== 'function') return []
  return [['.zst', (content) => promisify(compress as Zstd)(content, { params: { [Number(level)]: 19 } })]]
}

type Zstd = (content: Buffer, options: object, done: (error: Error | null, encoded: Buffer) => void) => void
