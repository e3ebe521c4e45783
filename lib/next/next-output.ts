import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Software } from '../cli/software'
import { NEXT_OUTPUT, PARITY } from '../cli/work-folders'
import { NOT_FOUND_FILE } from '../html/page-file'
import { writeDeep } from '../output/file-operations'
import { type Address, NOT_FOUND } from '../paths'
import type { NextOutput, Parity } from './output-types'
import { readPackage } from './packaged-pages'

/** The adapter runs in Next's process, so a file passes its result to ours. */
export function writeNextOutput(root: string, output: NextOutput): void {
  writeDeep(join(root, NEXT_OUTPUT), JSON.stringify(output))
}

/** Undefined if Next has rendered nothing since it compiled, or if the file is damaged. */
export function readNextOutput({ folder, isPackaged }: Software): NextOutput | undefined {
  return isPackaged ? readPackage(folder).output : (readJson(join(folder, NEXT_OUTPUT)) as NextOutput | undefined)
}

export function writeParity(root: string, parity: Parity): void {
  writeDeep(join(root, PARITY), JSON.stringify(parity))
}

/** Empty if no route was checked, or if the file is damaged. */
export function readParity({ folder, isPackaged }: Software): Parity {
  return isPackaged ? readPackage(folder).parity : ((readJson(join(folder, PARITY)) as Parity | undefined) ?? {})
}

/** Discards the output of a former compilation. */
export function removeNextOutput(root: string): void {
  for (const file of [NEXT_OUTPUT, PARITY]) rmSync(join(root, file), { force: true })
}

/** Keeps only these pages: Next always renders every route without parameters too. */
export function onlyPages({ pages, ...same }: NextOutput, addresses: Iterable<Address>): NextOutput {
  const wanted = new Set([...addresses].map(documentAddress))
  const kept = Object.entries(pages).filter(([pathname]) => wanted.has(pageAddress(pathname)))
  return { ...same, pages: Object.fromEntries(kept) }
}

/** The page for unknown addresses is written to `404.html`, whatever the address of its view. */
export function documentAddress(address: Address): string {
  return address === NOT_FOUND ? NOT_FOUND_FILE : address
}

/** The address of a page in the newspaper: `/articles/a` → `/articles/a/`. */
export function pageAddress(pathname: string): string {
  if (pathname === '/404') return NOT_FOUND_FILE
  return pathname === '/' ? '/' : `${pathname}/`
}

/** Undefined if the file is missing or truncated: it is then rebuilt. */
function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
