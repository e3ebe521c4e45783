import { closeSync, openSync, readSync } from 'node:fs'
import { crc32 } from 'node:zlib'

/** Some bytes of a file, and their checksum. */
export interface OnDisk {
  file: string
  at: number
  length: number
  crc: number
}

/** Undefined where other bytes are by now, or none. */
export function readFromDisk({ file, at, length, crc }: OnDisk): Buffer | undefined {
  try {
    const disk = openSync(file, 'r')
    const bytes = Buffer.alloc(length)
    try {
      readSync(disk, bytes, 0, length, at)
    } finally {
      closeSync(disk)
    }
    return crc32(bytes) === crc ? bytes : undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
