import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { crc32 } from 'node:zlib'

/** Why a memory is as good as none. */
export type Fault = 'damaged' | 'outdated'

interface Seal {
  version: string
  crc: number
}

const NEWLINE = 0x0a

/**
 * What `writeSealed` left for the same version: a line that seals the JSON below it. Nothing when there is no file; a fault when it is
 * truncated, altered, or another version's. Ten thousand articles come back in 0.5 s of CPU this way, in 1.1 s from `v8.deserialize`.
 */
export function readSealed<T>(file: string, version: string): { value?: T; fault?: Fault } {
  const { value, fault } = readSealedBytes(file, version)
  if (!value) return fault ? { fault } : {}
  return { value: JSON.parse(value.toString()) as T }
}

export function writeSealed(file: string, version: string, value: unknown): void {
  writeSealedBytes(file, version, Buffer.from(JSON.stringify(value)))
}

/** `start` is where the value lies in its file. */
export function readSealedBytes(file: string, version: string): { value?: Buffer; start?: number; fault?: Fault } {
  try {
    const bytes = readFileSync(file)
    const end = bytes.indexOf(NEWLINE)
    const seal = JSON.parse(bytes.toString('utf8', 0, end)) as Seal
    if (seal.version !== version) return { fault: 'outdated' }
    const body = bytes.subarray(end + 1)
    return crc32(body) === seal.crc ? { value: body, start: end + 1 } : { fault: 'damaged' }
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? {} : { fault: 'damaged' }
  }
}

/** Whoever reads meanwhile finds the old file or the new one, whole. */
export function writeSealedBytes(file: string, version: string, body: Uint8Array): void {
  const seal: Seal = { version, crc: crc32(body) }
  const draft = `${file}.${process.pid}`
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(draft, Buffer.concat([Buffer.from(`${JSON.stringify(seal)}\n`), body]))
  renameSync(draft, file)
}
