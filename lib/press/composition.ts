import { addressOf } from '../output/address'
import type { Address } from '../paths'
import { assetPlace } from './assets'
import { bindPages, type OnPage, type Sheet } from './bind'
import type { Binding } from './binding'
import { openCompositor } from './compositor'
import type { Outline } from './document'
import { pageFile, readPrinted } from './printed'

/** Pages to be composed and bound, in terms that one process can tell another. */
export interface Job {
  root: string
  addresses: Address[]
  folder: string
  binding: Omit<Binding, 'placeOf'>
}

/** Pages that a process has bound, or what came of its job. */
export type Word = { bound: [address: string, outline: Outline][] } | { failure: string } | 'done'

/** Composes the pages of a job from the views that lie in the project, and binds them. */
export async function doJob({ root, addresses, folder, binding }: Job, onPage: OnPage): Promise<void> {
  const compose = openCompositor(root, readPrinted(root))
  const sheets = new Map(addresses.map((address): [string, Sheet] => [placeOf(address), () => compose(address)]))
  await bindPages(sheets, folder, { ...binding, placeOf: assetPlace }, onPage)
}

/** The page of lost addresses is printed elsewhere than its view says. */
function placeOf(address: Address): string {
  return addressOf(pageFile(address))
}
