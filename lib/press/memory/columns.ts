import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, writevSync } from 'node:fs'
import { dirname } from 'node:path'
import { crc32 } from 'node:zlib'

export type Column = Uint8Array | Uint16Array | Uint32Array | Float64Array

/** Writes columns as they lie in memory, one after the other; gives their checksum. */
export function writeColumns(file: string, columns: readonly Column[]): number {
  const draft = `${file}.${process.pid}`
  mkdirSync(dirname(file), { recursive: true })
  const descriptor = openSync(draft, 'w')
  writevSync(descriptor, columns.map(bytesOf))
  closeSync(descriptor)
  renameSync(draft, file)
  return checksum(columns)
}

/** Fills columns with what was written; false when that is not what there is. */
export function readColumns(file: string, columns: readonly Column[], crc: number): boolean {
  try {
    const descriptor = openSync(file, 'r')
    const length = columns.reduce((sum, { byteLength }) => sum + byteLength, 0)
    const isWhole = fstatSync(descriptor).size === length
    if (isWhole) for (const column of columns) readSync(descriptor, bytesOf(column))
    closeSync(descriptor)
    return isWhole && checksum(columns) === crc
  } catch {
    return false
  }
}

function checksum(columns: readonly Column[]): number {
  return columns.reduce((crc, column) => crc32(bytesOf(column), crc), 0)
}

function bytesOf(column: Column): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength)
}
