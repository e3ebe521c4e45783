import { join } from 'node:path'
import type { Address } from '../paths'
import { VIEWS_FOLDER } from '../views/store'
import type { Frame, View } from '../views/view'
import { writeViews } from '../views/write'
import { type Bound, bindEdition } from './bind'
import { compileIfChanged } from './code'
import type { RunNext } from './next'
import type { Press } from './press'
import { onlyPages, readPrinted } from './printed'
import type { Progress } from './progress'

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
    await stage('Compilation', (tick) => compileIfChanged(root, code, () => run(root, 'compile', tick)))
    writeViews(frame, viewsFor(print, views), join(root, VIEWS_FOLDER))
    await stage('Composition', (tick) => run(root, 'generate', tick))
    const printed = onlyPages(readPrinted(root), print)
    return stage('Reliure', (tick) => bindEdition(root, printed, folder, frame.site, tick))
  }
}

/** With those of the root: a route without parameters prints its page whatever is asked. */
function viewsFor(print: readonly Address[], views: ReadonlyMap<Address, View>): Map<Address, View> {
  const wanted = new Set(print)
  return new Map([...views].filter(([address]) => wanted.has(address) || /^\/[^/]*\/?$/.test(address)))
}
