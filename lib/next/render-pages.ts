import { readFileSync } from 'node:fs'
import { compileIfChanged } from '../cli/code-hash'
import type { Progress, Tick } from '../cli/progress'
import { type Bound, bindAssets, bindPages, type Outlines, type PageSource } from '../html/bind'
import type { Binding } from '../html/binding'
import type { Address } from '../paths'
import type { Site } from '../site'
import type { Frame } from '../views/view'
import {
  hasNextOutput,
  type NextOutput,
  onlyPages,
  pageAddress,
  readNextOutput,
  readParity,
  removeNextOutput,
  writeParity,
} from './next-output'
import { renderInPool } from './render-pool'
import { compareRenderers, parityOf, samplesOf } from './renderer-parity'
import type { RunNext } from './run-next'
import { openStaticRenderer } from './static-renderer'

/** Writes the views that Next and the static renderer read. */
export interface PreparedViews {
  prepare(frame: Frame, addresses: readonly Address[]): void
}

/** The pages of one build, and where they go. */
export interface PageJob {
  root: string
  /** Hash of the code that renders. */
  code: string
  /** Where documents are written. */
  folder: string
  frame: Frame
  addresses: readonly Address[]
  /** All the pages of the paper that lie at its root: Next renders those whatever it is asked. */
  rootPages: () => readonly Address[]
  views: PreparedViews
  /** Done while other processes render. */
  meanwhile: () => Promise<unknown>
}

export type RenderPages = (job: PageJob, progress: Progress) => Promise<Bound>

/** Has Next render these pages. What it renders, it has judged static. */
type Generate = (addresses: readonly Address[], tick: Tick) => Promise<NextOutput>

/**
 * Next compiles the pages, and renders a few of each route as samples. Routes whose samples come out the same without its server are then
 * rendered without it (decision 017); the others it renders itself.
 */
export function renderWith(run: RunNext): RenderPages {
  return async (job, { step }) => {
    const { root, code, views, frame } = job
    const generate: Generate = async (addresses, tick) => {
      views.prepare(frame, [...new Set([...addresses, ...job.rootPages()])])
      await run(root, 'generate', tick)
      return onlyPages(readNextOutput(root), addresses)
    }
    await step('Compilation', (tick) => compileIfChanged(root, code, () => compile(run, root, tick)))
    await step('Épreuves', (tick) => checkParity(job, generate, tick))
    return step('Composition', (tick) => renderAll(job, frame.site, generate, tick))
  }
}

async function compile(run: RunNext, root: string, tick: Tick): Promise<void> {
  removeNextOutput(root)
  await run(root, 'compile', tick)
}

/** For every route of these pages that has no proof yet. */
async function checkParity({ root, addresses }: PageJob, generate: Generate, tick: Tick): Promise<void> {
  const known = readParity(root)
  const routes = hasNextOutput(root) ? readNextOutput(root).routes : undefined
  const unproved = addresses.filter((address) => !routes || parityOf(address, routes, known) === 'none')
  if (unproved.length === 0) return
  const printed = await generate(samplesOf(unproved), tick)
  const proofs = { ...known, ...(await compareRenderers(printed, openStaticRenderer(root, printed))) }
  writeParity(root, proofs)
  const refused = Object.keys(proofs).filter((route) => !proofs[route])
  if (refused.length > 0) console.error(`Next imprime lui-même ${refused.join(', ')}, qui ne se compose pas sans lui.`)
}

async function renderAll(job: PageJob, site: Site, generate: Generate, tick: Tick): Promise<Bound> {
  const { root, addresses, folder, frame, views, meanwhile } = job
  const [printed, proofs] = [readNextOutput(root), readParity(root)]
  const isComposed = (address: Address) => parityOf(address, printed.routes, proofs) === 'right'
  const [composed, others] = [addresses.filter(isComposed), addresses.filter((address) => !isComposed(address))]
  const { binding, assets, outlines } = await bindAssets(root, printed.files, folder, site)
  const byNext = others.length === 0 ? [] : await bindFromNext(await generate(others, tick), folder, binding, tick)
  views.prepare(frame, composed)
  // Another process can be told everything but a function.
  const { assetPath: _, ...terms } = binding
  const byUs = await renderInPool({ root, addresses: composed, folder, binding: terms }, tick, meanwhile)
  return { assets, outlines: new Map([...outlines, ...byNext, ...byUs]) }
}

/** Binds the pages that Next has rendered. */
async function bindFromNext({ pages }: NextOutput, folder: string, binding: Binding, tick: Tick): Promise<Outlines> {
  const sheets = Object.entries(pages).map(([pathname, file]): [string, PageSource] => {
    return [pageAddress(pathname), () => readFileSync(file, 'utf8')]
  })
  const outlines: Outlines = new Map()
  await bindPages(new Map(sheets), folder, binding, (address, outline) => {
    outlines.set(address, outline)
    tick(outlines.size, sheets.length)
  })
  return outlines
}
