import { join } from 'node:path'
import type { Address } from '../paths'
import { VIEWS_FOLDER } from '../views/store'
import type { Frame, View } from '../views/view'
import { writeViews } from '../views/write'
import { type Bound, bindAssets, bindFromNext } from './bind'
import { compileIfChanged } from './code'
import { openCompositor } from './compositor'
import type { RunNext } from './next'
import type { Press } from './press'
import { forgetPrinted, hasPrinted, onlyPages, type Printed, readPrinted, readProofs, writeProofs } from './printed'
import type { Progress, Tick } from './progress'
import { compareProofs, proofOf, specimensOf } from './proofs'
import { isAtRoot } from './routes'
import { composeTogether } from './workshop'

interface Paper {
  frame: Frame
  views: ReadonlyMap<Address, View>
  keys: ReadonlyMap<Address, string>
}

/** Prints these pages into `folder`, and all that the code decides. Where it waits for others, it may do something `meanwhile`. */
export type Typeset = (
  folder: string,
  paper: Paper,
  print: readonly Address[],
  press: Press,
  progress: Progress,
  meanwhile: () => Promise<unknown>,
) => Promise<Bound>

/**
 * Next compiles the pages, and prints a few of each route as proofs. Routes whose proofs are right are then composed without it
 * (decision 017); the others it prints itself.
 */
export function withNext(run: RunNext): Typeset {
  return async (folder, paper, print, { root, code }, { stage }, meanwhile) => {
    const generate: Generate = async (addresses, tick) => {
      writeViews(paper.frame, viewsFor(addresses, paper.views), join(root, VIEWS_FOLDER))
      await run(root, 'generate', tick)
      return onlyPages(readPrinted(root), addresses)
    }
    await stage('Compilation', (tick) => compileIfChanged(root, code, () => compile(run, root, tick)))
    await stage('Épreuves', (tick) => prove(root, print, generate, tick))
    const pages = { folder, paper, print, root, generate, meanwhile }
    return stage('Composition', (tick) => printPages(pages, tick))
  }
}

/** Has Next print these pages. What it prints, it has judged printable. */
type Generate = (addresses: readonly Address[], tick: Tick) => Promise<Printed>

async function compile(run: RunNext, root: string, tick: Tick): Promise<void> {
  forgetPrinted(root)
  await run(root, 'compile', tick)
}

/** For every route of these pages that has no proof yet. */
async function prove(root: string, print: readonly Address[], generate: Generate, tick: Tick): Promise<void> {
  const known = readProofs(root)
  const routes = hasPrinted(root) ? readPrinted(root).routes : undefined
  const unproved = print.filter((address) => !routes || proofOf(address, routes, known) === 'none')
  if (unproved.length === 0) return
  const printed = await generate(specimensOf(unproved), tick)
  const proofs = { ...known, ...(await compareProofs(printed, openCompositor(root, printed))) }
  writeProofs(root, proofs)
  const refused = Object.keys(proofs).filter((route) => !proofs[route])
  if (refused.length > 0) console.error(`Next imprime lui-même ${refused.join(', ')}, qui ne se compose pas sans lui.`)
}

interface Pages {
  folder: string
  paper: Paper
  print: readonly Address[]
  root: string
  generate: Generate
  meanwhile: () => Promise<unknown>
}

async function printPages({ folder, paper, print, root, generate, meanwhile }: Pages, tick: Tick): Promise<Bound> {
  const { frame, views } = paper
  const [printed, proofs] = [readPrinted(root), readProofs(root)]
  const isComposed = (address: Address) => proofOf(address, printed.routes, proofs) === 'right'
  const [composed, others] = [print.filter(isComposed), print.filter((address) => !isComposed(address))]
  const { binding, assets, outlines } = await bindAssets(root, printed, folder, frame.site)
  const byNext = others.length === 0 ? [] : await bindFromNext(await generate(others, tick), folder, binding, tick)
  writeViews(frame, only(composed, views), join(root, VIEWS_FOLDER))
  // Another process can be told everything but a function.
  const { placeOf: _, ...terms } = binding
  const byUs = await composeTogether({ root, addresses: composed, folder, binding: terms }, tick, meanwhile)
  return { assets, outlines: new Map([...outlines, ...byNext, ...byUs]) }
}

/** With those of the root: a route without parameters prints its page whatever Next is asked. */
function viewsFor(print: readonly Address[], views: ReadonlyMap<Address, View>): Map<Address, View> {
  return only([...print, ...[...views.keys()].filter(isAtRoot)], views)
}

function only(addresses: readonly Address[], views: ReadonlyMap<Address, View>): Map<Address, View> {
  const wanted = new Set(addresses)
  const found: [Address, View][] = []
  for (const address of views.keys()) {
    const view = wanted.has(address) && views.get(address)
    if (view) found.push([address, view])
  }
  return new Map(found)
}
