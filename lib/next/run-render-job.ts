import type { Software } from '../cli/software'
import type { Outline } from '../html/bind-document'
import { bindPages, type OnPage, type PageSource } from '../html/bind-pages'
import type { Binding } from '../html/head-lines'
import { assetPath } from '../html/next-assets'
import type { Address } from '../paths'
import { documentAddress, readNextOutput, readParity } from './next-output'
import { openStaticRenderer } from './static-renderer'

/** Pages to render and bind: plain data, so that a job can be sent to another process. */
export interface RenderJob {
  software: Software
  addresses: Address[]
  folder: string
  binding: Omit<Binding, 'assetPath'>
}

/** A batch of pages, the failure of a job, or its end. */
export type RenderMessage = { pages: [address: string, outline: Outline][] } | { failure: string } | 'done'

/** Renders the pages of a job from the views in the project's work folder, and binds them. */
export async function runRenderJob({ software, addresses, folder, binding }: RenderJob, onPage: OnPage): Promise<void> {
  const output = readNextOutput(software)
  if (!output) throw new Error('Next has rendered nothing yet')
  const render = openStaticRenderer(software, output, readParity(software))
  const sources = new Map(
    addresses.map((address): [string, PageSource] => [documentAddress(address), () => render(address)]),
  )
  await bindPages(sources, folder, { ...binding, assetPath }, onPage)
}
