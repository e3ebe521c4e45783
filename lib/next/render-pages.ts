import { readFileSync } from 'node:fs'
import type { Progress, Tick } from '../cli/progress'
import type { Software } from '../cli/software'
import { Failure } from '../failure'
import { type Bound, bindAssets, bindPages, type Outlines, type PageSource } from '../html/bind-pages'
import type { Binding } from '../html/head-lines'
import { type Address, isAtRoot } from '../paths'
import type { Frame } from '../views/view-parts'
import { onlyPages, pageAddress, readNextOutput, readParity, removeNextOutput, writeParity } from './next-output'
import type { NextOutput, Parity } from './output-types'
import { bundlesOfVersion } from './packaged-pages'
import { renderInPool } from './render-pool'
import { compareRenderers, parityOf, samplesOf } from './renderer-parity'
import type { RunNext } from './run-next'
import { openStaticRenderer } from './static-renderer'

/** Writes the views that Next and the static renderer read. */
interface PreparedViews {
  prepare(frame: Frame, addresses: readonly Address[]): void
}

/** The pages of one build, and where they go. */
interface PageJob {
  software: Software
  /** Hash of the code that renders. */
  code: string
  /** Where documents are written. */
  folder: string
  frame: Frame
  addresses: readonly Address[]
  /** All the pages of the newspaper: Next renders those at the root at every run. */
  allPages: () => readonly Address[]
  views: PreparedViews
  /** Work of this process while other processes render. */
  meanwhile: () => Promise<unknown>
}

/** How pages are rendered. A build compiles before it reads the content: Next takes 1 GB for it. */
export interface PageRenderer {
  /** Makes Next compile the code in `root`. */
  compile: (root: string, tick: Tick) => Promise<void>
  render: (job: PageJob, progress: Progress) => Promise<Bound>
}

/** Makes Next render these pages. */
type Generate = (addresses: readonly Address[], tick: Tick) => Promise<NextOutput>

/**
 * Next compiles `app/` and renders sample pages of each route. The static renderer then renders the
 * routes whose samples it reproduces byte for byte (decision 017), and Next renders the others. A
 * package has no Next: its pages were compiled and checked when it was made.
 */
export const pageRenderer: PageRenderer = rendererWith(async (...run) => (await import('./run-next')).runNext(...run))

/** Makes a renderer from a function that runs Next; tests pass a fake one. */
export function rendererWith(run: RunNext): PageRenderer {
  return {
    async compile(root, tick) {
      removeNextOutput(root)
      await run(root, 'compile', tick)
    },
    async render(job, { step }) {
      const { software, views, frame } = job
      const generate: Generate = async (addresses, tick) => {
        views.prepare(frame, [...new Set([...addresses, ...job.allPages().filter(isAtRoot)])])
        await run(software.folder, 'generate', tick)
        return onlyPages(outputOf(software), addresses)
      }
      if (!software.isPackaged) await step('Modèles', (tick) => checkParity(job, generate, tick))
      return step('Pages', (tick) => renderAll(job, generate, tick))
    },
  }
}

function outputOf(software: Software): NextOutput {
  const output = readNextOutput(software)
  if (!output) throw new Failure('✖ Next n’a rendu aucune page.')
  return output
}

/** Checks the routes of these pages that were not checked since Next compiled. */
async function checkParity({ software, addresses }: PageJob, generate: Generate, tick: Tick): Promise<void> {
  const checked = readParity(software)
  const routes = readNextOutput(software)?.routes
  const unchecked = addresses.filter((address) => !routes || parityOf(address, routes, checked) === 'unchecked')
  if (unchecked.length === 0) return
  const output = await generate(samplesOf(unchecked), tick)
  const open = (parity: Parity) => openStaticRenderer(software, output, parity)
  const parity = { ...checked, ...(await compareRenderers(output, open)) }
  writeParity(software.folder, parity)
  const different = Object.keys(parity).filter((route) => !parity[route]?.isEqual)
  if (different.length > 0) {
    console.error(`Next rend lui-même ${different.join(', ')} : le rendu direct n’y donne pas les mêmes pages.`)
  }
}

async function renderAll(job: PageJob, generate: Generate, tick: Tick): Promise<Bound> {
  const { software, code, addresses, folder, frame, views, meanwhile } = job
  const [output, parity] = [outputOf(software), readParity(software)]
  const hasParity = (address: Address) => parityOf(address, output.routes, parity) === 'equal'
  const [ours, others] = [addresses.filter(hasParity), addresses.filter((address) => !hasParity(address))]
  const { binding, assets, outlines } = bindAssets(
    await bundlesOfVersion(software, code),
    output.files,
    folder,
    frame.site,
  )
  const byNext = others.length === 0 ? [] : await bindFromNext(await generate(others, tick), folder, binding, tick)
  views.prepare(frame, ours)
  // A function cannot be sent to another process.
  const { assetPath: _, ...sent } = binding
  const byUs = await renderInPool({ software, addresses: ours, folder, binding: sent }, tick, meanwhile)
  return { assets, outlines: new Map([...outlines, ...byNext, ...byUs]) }
}

/** Binds the pages that Next has rendered. */
async function bindFromNext({ pages }: NextOutput, folder: string, binding: Binding, tick: Tick): Promise<Outlines> {
  const sources = Object.entries(pages).map(([pathname, file]): [string, PageSource] => {
    return [pageAddress(pathname), () => readFileSync(file, 'utf8')]
  })
  const outlines: Outlines = new Map()
  await bindPages(new Map(sources), folder, binding, (address, outline) => {
    outlines.set(address, outline)
    tick(outlines.size, sources.length)
  })
  return outlines
}
