import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileOf } from '../output/address'
import { writeDeep } from '../output/files'
import { type Address, NOT_FOUND } from '../paths'
import { PRINTED, PROOFS } from './places'

/** What Next printed, by address as Next writes it (no final slash): pages to be bound, and files to be copied. */
export interface Printed {
  /** `/articles/a` → its HTML file; the page of lost addresses is `/404`. */
  pages: Record<string, string>
  /** `/_next/static/chunks/x.css`, `/icon.svg` → the file. Next's scripts are not among them. */
  files: Record<string, string>
  /** What each route was compiled into; that of the page of lost addresses is `/404`. */
  routes: Record<string, string>
}

/** The adapter runs inside Next's process: a file is how it tells ours. */
export function writePrinted(root: string, printed: Printed): void {
  writeDeep(join(root, PRINTED), JSON.stringify(printed))
}

export function readPrinted(root: string): Printed {
  return JSON.parse(readFileSync(join(root, PRINTED), 'utf8')) as Printed
}

/** Whether Next has printed something since it compiled. */
export function hasPrinted(root: string): boolean {
  return existsSync(join(root, PRINTED))
}

/** Of each route that Next has printed a proof of since it compiled, whether the compositor gives the same documents. */
export type Proofs = Readonly<Record<string, boolean>>

export function writeProofs(root: string, proofs: Proofs): void {
  writeDeep(join(root, PROOFS), JSON.stringify(proofs))
}

export function readProofs(root: string): Proofs {
  const file = join(root, PROOFS)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Proofs) : {}
}

/** To be called when Next compiles again. */
export function forgetPrinted(root: string): void {
  for (const file of [PRINTED, PROOFS]) rmSync(join(root, file), { force: true })
}

/** Hosts look for the page of lost addresses there. */
export const LOST = '/404.html'

/** The file that the page of a view becomes. */
export function pageFile(address: Address): string {
  return fileOf(address === NOT_FOUND ? LOST : address)
}

/** Only these pages. Next prints besides, every time, those whose route has no parameter. */
export function onlyPages({ pages, ...same }: Printed, addresses: Iterable<Address>): Printed {
  const wanted = new Set([...addresses].map(pageFile))
  const kept = Object.entries(pages).filter(([pathname]) => wanted.has(fileOf(pageAddress(pathname))))
  return { ...same, pages: Object.fromEntries(kept) }
}

/** The address of a page as the paper writes it: `/articles/a` → `/articles/a/`. */
export function pageAddress(pathname: string): string {
  if (pathname === '/404') return LOST
  return pathname === '/' ? '/' : `${pathname}/`
}
