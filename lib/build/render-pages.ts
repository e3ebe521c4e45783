import type { Address } from '../paths'
import { type Bound, bindAssets, bindFromNext } from '../press/bind'
import { compileIfChanged } from '../press/code'
import { openCompositor } from '../press/compositor'
import type { RunNext } from '../press/next'
import {
  forgetPrinted,
  hasPrinted,
  onlyPages,
  type Printed,
  readPrinted,
  readProofs,
  writeProofs,
} from '../press/printed'
import type { Progress, Tick } from '../press/progress'
import { compareProofs, proofOf, specimensOf } from '../press/proofs'
import { composeTogether } from '../press/workshop'
import type { Site } from '../site'
import type { Frame } from '../views/view'
import type { PageViews } from './page-views'

/** The pages of one build, and where they go. */
export interface RenderJob {
  root: string
  /** Hash of the code that renders. */
  code: string
  /** Where documents are written. */
  folder: string
  frame: Frame
  addresses: readonly Address[]
  /** All the pages of the paper that lie at its root: Next renders those whatever it is asked. */
  rootPages: () => readonly Address[]
  views: PageViews
  /** Done while other processes render. */
  meanwhile: () => Promise<unknown>
}

export type RenderPages = (job: RenderJob, progress: Progress) => Promise<Bound>

/** Has Next render these pages. What it renders, it has judged static. */
type Generate = (addresses: readonly Address[], tick: Tick) => Promise<Printed>

/**
 * Next compiles the pages, and renders a few of each route as samples. Routes whose samples come out the same without its server are then
 * rendered without it (decision 017); the others it renders itself.
 */
export function renderWith(run: RunNext): RenderPages {
  return async (job, { stage }) => {
    const { root, code, views, frame } = job
    const generate: Generate = async (addresses, tick) => {
      views.prepare(frame, [...new Set([...addresses, ...job.rootPages()])])
      await run(root, 'generate', tick)
      return onlyPages(readPrinted(root), addresses)
    }
    await stage('Compilation', (tick) => compileIfChanged(root, code, () => compile(run, root, tick)))
    await stage('Épreuves', (tick) => prove(job, generate, tick))
    return stage('Composition', (tick) => renderAll(job, frame.site, generate, tick))
  }
}

async function compile(run: RunNext, root: string, tick: Tick): Promise<void> {
  forgetPrinted(root)
  await run(root, 'compile', tick)
}

/** For every route of these pages that has no proof yet. */
async function prove({ root, addresses }: RenderJob, generate: Generate, tick: Tick): Promise<void> {
  const known = readProofs(root)
  const routes = hasPrinted(root) ? readPrinted(root).routes : undefined
  const unproved = addresses.filter((address) => !routes || proofOf(address, routes, known) === 'none')
  if (unproved.length === 0) return
  const printed = await generate(specimensOf(unproved), tick)
  const proofs = { ...known, ...(await compareProofs(printed, openCompositor(root, printed))) }
  writeProofs(root, proofs)
  const refused = Object.keys(proofs).filter((route) => !proofs[route])
  if (refused.length > 0) console.error(`Next imprime lui-même ${refused.join(', ')}, qui ne se compose pas sans lui.`)
}

async function renderAll(job: RenderJob, site: Site, generate: Generate, tick: Tick): Promise<Bound> {
  const { root, addresses, folder, frame, views, meanwhile } = job
  const [printed, proofs] = [readPrinted(root), readProofs(root)]
  const isComposed = (address: Address) => proofOf(address, printed.routes, proofs) === 'right'
  const [composed, others] = [addresses.filter(isComposed), addresses.filter((address) => !isComposed(address))]
  const { binding, assets, outlines } = await bindAssets(root, printed, folder, site)
  const byNext = others.length === 0 ? [] : await bindFromNext(await generate(others, tick), folder, binding, tick)
  views.prepare(frame, composed)
  // Another process can be told everything but a function.
  const { placeOf: _, ...terms } = binding
  const byUs = await composeTogether({ root, addresses: composed, folder, binding: terms }, tick, meanwhile)
  return { assets, outlines: new Map([...outlines, ...byNext, ...byUs]) }
}
