import type { Address } from '../paths'
import { assetPlace } from './assets'
import { bindPages, type Outlines, type Sheet } from './bind'
import type { Binding } from './binding'
import { openCompositor } from './compositor'
import { addressOf } from './files'
import { pageFile, readPrinted } from './printed'
import type { Tick } from './progress'

/** Pages to be composed and bound, in terms that one process can tell another. */
export interface Job {
  root: string
  addresses: Address[]
  folder: string
  binding: Omit<Binding, 'placeOf'>
}

/** Where a process is with its job, then what came of it. */
export type Word = { done: number } | { outlines: Outlines } | { failure: string }

/** Composes the pages of a job from the views that lie in the project, and binds them. */
export async function doJob({ root, addresses, folder, binding }: Job, tick: Tick): Promise<Outlines> {
  const compose = openCompositor(root, readPrinted(root))
  const sheets = new Map(addresses.map((address): [string, Sheet] => [placeOf(address), () => compose(address)]))
  return bindPages(sheets, folder, { ...binding, placeOf: assetPlace }, tick)
}

/** The page of lost addresses is printed elsewhere than its view says. */
function placeOf(address: Address): string {
  return addressOf(pageFile(address))
}
