import { assetPath } from '../html/assets'
import { bindPages, type OnPage, type PageSource } from '../html/bind'
import type { Binding } from '../html/binding'
import type { Outline } from '../html/document'
import { pageFile } from '../html/page-file'
import { addressOf } from '../output/address'
import type { Address } from '../paths'
import { readNextOutput } from './next-output'
import { openStaticRenderer } from './static-renderer'

/** Pages to be composed and bound, in terms that one process can tell another. */
export interface RenderJob {
  root: string
  addresses: Address[]
  folder: string
  binding: Omit<Binding, 'assetPath'>
}

/** Pages that a process has bound, or what came of its job. */
export type RenderMessage = { bound: [address: string, outline: Outline][] } | { failure: string } | 'done'

/** Composes the pages of a job from the views that lie in the project, and binds them. */
export async function runRenderJob({ root, addresses, folder, binding }: RenderJob, onPage: OnPage): Promise<void> {
  const compose = openStaticRenderer(root, readNextOutput(root))
  const sheets = new Map(
    addresses.map((address): [string, PageSource] => [documentAddress(address), () => compose(address)]),
  )
  await bindPages(sheets, folder, { ...binding, assetPath: assetPath }, onPage)
}

/** The page of lost addresses is printed elsewhere than its view says. */
function documentAddress(address: Address): string {
  return addressOf(pageFile(address))
}
