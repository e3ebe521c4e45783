import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { NEXT_OUTPUT, PARITY } from '../cli/work-folders'
import { NOT_FOUND_FILE, pageFile } from '../html/page-file'
import { fileOf } from '../output/address'
import { writeDeep } from '../output/files'
import type { Address } from '../paths'

/** What Next printed, by address as Next writes it (no final slash): pages to be bound, and files to be copied. */
export interface NextOutput {
  /** `/articles/a` → its HTML file; the page of lost addresses is `/404`. */
  pages: Record<string, string>
  /** `/_next/static/chunks/x.css`, `/icon.svg` → the file. Next's scripts are not among them. */
  files: Record<string, string>
  /** What each route was compiled into; that of the page of lost addresses is `/404`. */
  routes: Record<string, string>
}

/** The adapter runs inside Next's process: a file is how it tells ours. */
export function writeNextOutput(root: string, printed: NextOutput): void {
  writeDeep(join(root, NEXT_OUTPUT), JSON.stringify(printed))
}

export function readNextOutput(root: string): NextOutput {
  return JSON.parse(readFileSync(join(root, NEXT_OUTPUT), 'utf8')) as NextOutput
}

/** Whether Next has printed something since it compiled. */
export function hasNextOutput(root: string): boolean {
  return existsSync(join(root, NEXT_OUTPUT))
}

/** Of each route that Next has printed a proof of since it compiled, whether the compositor gives the same documents. */
export type Parity = Readonly<Record<string, boolean>>

export function writeParity(root: string, proofs: Parity): void {
  writeDeep(join(root, PARITY), JSON.stringify(proofs))
}

export function readParity(root: string): Parity {
  const file = join(root, PARITY)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Parity) : {}
}

/** To be called when Next compiles again. */
export function removeNextOutput(root: string): void {
  for (const file of [NEXT_OUTPUT, PARITY]) rmSync(join(root, file), { force: true })
}

/** Only these pages. Next prints besides, every time, those whose route has no parameter. */
export function onlyPages({ pages, ...same }: NextOutput, addresses: Iterable<Address>): NextOutput {
  const wanted = new Set([...addresses].map(pageFile))
  const kept = Object.entries(pages).filter(([pathname]) => wanted.has(fileOf(pageAddress(pathname))))
  return { ...same, pages: Object.fromEntries(kept) }
}

/** The address of a page as the paper writes it: `/articles/a` → `/articles/a/`. */
export function pageAddress(pathname: string): string {
  if (pathname === '/404') return NOT_FOUND_FILE
  return pathname === '/' ? '/' : `${pathname}/`
}
