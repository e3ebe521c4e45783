import { join } from 'node:path'
import type { Address } from '../paths'
import { VIEWS_FOLDER } from '../views/store'
import type { Frame, View } from '../views/view'
import { writeViews } from '../views/write'
import { type Bound, bindEdition } from './bind'
import { compileIfChanged } from './code'
import type { RunNext } from './next'
import type { Press } from './press'
import { forgetPrinted, hasPrinted, onlyPages, type Printed, readPrinted } from './printed'
import type { Progress, Tick } from './progress'
import { reprint } from './reprint'

interface Paper {
  frame: Frame
  views: ReadonlyMap<Address, View>
  keys: ReadonlyMap<Address, string>
}

/** Prints these pages into `folder`, and all that the code decides. */
export type Typeset = (
  folder: string,
  paper: Paper,
  print: readonly Address[],
  press: Press,
  progress: Progress,
) => Promise<Bound>

export function withNext(run: RunNext): Typeset {
  return async (folder, { frame, views }, print, { root, code }, { stage }) => {
    await stage('Compilation', (tick) => compileIfChanged(root, code, () => compile(run, root, tick)))
    writeViews(frame, viewsFor(print, views), join(root, VIEWS_FOLDER))
    const printed = await stage('Composition', (tick) => compose(run, root, print, tick))
    return stage('Reliure', (tick) => bindEdition(root, printed, folder, frame.site, tick))
  }
}

async function compile(run: RunNext, root: string, tick: Tick): Promise<void> {
  forgetPrinted(root)
  await run(root, 'compile', tick)
}

async function compose(run: RunNext, root: string, print: readonly Address[], tick: Tick): Promise<Printed> {
  const reprinted = hasPrinted(root) ? await reprint(root, readPrinted(root), print, tick) : undefined
  if (reprinted) return reprinted
  await run(root, 'generate', tick)
  return onlyPages(readPrinted(root), print)
}

/** With those of the root: a route without parameters prints its page whatever is asked. */
function viewsFor(print: readonly Address[], views: ReadonlyMap<Address, View>): Map<Address, View> {
  const wanted = new Set(print)
  return new Map([...views].filter(([address]) => wanted.has(address) || /^\/[^/]*\/?$/.test(address)))
}
