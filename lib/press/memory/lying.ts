import { closeSync, openSync, readSync } from 'node:fs'
import { crc32 } from 'node:zlib'

/** Where some bytes lie on the disk, and their checksum. */
export interface Lying {
  file: string
  at: number
  length: number
  crc: number
}

/** Undefined where other bytes lie by now, or none. */
export function readLying({ file, at, length, crc }: Lying): Buffer | undefined {
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
