import { readdirSync, statSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import zlib from 'node:zlib'

/** Pictures and WOFF2 are compressed already. */
const TEXT = /\.(html|css|js|json|xml|svg|txt|md|webmanifest)$/
/** Below, a compressed file saves no packet of the network. */
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

/** Writes beside each text of a folder what servers may send instead: `.br` (11), `.gz` (9), `.zst` (19) where Node has it. */
export async function compressFolder(folder: string): Promise<void> {
  const queue = textsIn(folder).values()
  const worker = async () => {
    for (const file of queue) await compressFile(file)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
}

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file)
  for (const [ending, encode] of ENCODERS) {
    const encoded = await encode(content)
    if (encoded.length < content.length) await writeFile(file + ending, encoded)
  }
}

function textsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => TEXT.test(path) && statSync(path).size >= WORTH_IT)
}

/** Node 22.15 and later; the types of Node 20 do not know it. */
function zstandard(): [string, Encode][] {
  const compress: unknown = Reflect.get(zlib, 'zstdCompress')
  const level = Reflect.get(zlib.constants, 'ZSTD_c_compressionLevel')
  if (typeof compress !== 'function') return []
  return [['.zst', (content) => promisify(compress as Zstd)(content, { params: { [Number(level)]: 19 } })]]
}

type Zstd = (content: Buffer, options: object, done: (error: Error | null, encoded: Buffer) => void) => void
