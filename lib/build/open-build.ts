import { join } from 'node:path'
import { codeHashes, compileIfChanged } from '../cli/code-hash'
import type { Progress } from '../cli/progress'
import type { Settings } from '../cli/settings'
import { startWorker } from '../cli/start-worker'
import { FONTS, LOCK } from '../cli/work-folders'
import { subsetFonts } from '../fonts/subset-fonts'
import type { PageRenderer } from '../next/render-pages'
import { takeLock } from '../output/lock'
import { openOutput } from '../output/open-output'
import type { Output } from '../output/output-folder'
import type { Site } from '../site'
import type { Facts } from '../store/facts'
import type { Store } from '../store/store'
import { BuildState } from './build-state'
import { openPaper, type Paper } from './open-paper'
import { withStore } from './open-store'
import type { PaperFacts } from './paper-facts'

/** A build in progress. */
export interface Build {
  settings: Settings
  progress: Progress
  store: Store
  paper: Paper
  facts: Facts<PaperFacts>
  state: BuildState
  output: Output
  /** Hash of the code that renders pages. */
  code: string
}

/**
 * Opens the store, the content and the output folder, and holds the lock while `work` runs. The
 * store is committed when `work` returns and rolled back when it throws. Changed code is compiled
 * first, while the content is not yet in memory.
 */
export async function withBuild<T>(
  settings: Settings,
  progress: Progress,
  compile: PageRenderer['compile'] | undefined,
  work: (build: Build) => Promise<T>,
): Promise<T> {
  const { root, software, outDir } = settings
  const unlock = takeLock(join(root, LOCK))
  try {
    if (!software.isPackaged) await subsetFonts(join(software.folder, FONTS))
    const code = codeHashes(software)
    if (compile && !software.isPackaged) {
      await compileIfChanged(software.folder, code.rendering, () =>
        progress.step('Compilation', (tick) => compile(software.folder, tick)),
      )
    }
    return await withStore(settings, async (store) => {
      const opened = openOutput(outDir, store, (job) => startWorker(software, 'inspect', job))
      try {
        store.begin()
        const paper = await progress.step('Lecture', () => openPaper(settings, store, code))
        const output = await opened.ready
        const state = new BuildState(store)
        const build = {
          settings,
          progress,
          store,
          paper,
          facts: paper.facts,
          state,
          output,
          code: code.rendering,
        }
        const result = await work(build)
        commitFacts(build)
        output.settle()
        return result
      } finally {
        store.rollback()
        opened.discard()
      }
    })
  } finally {
    unlock()
  }
}

/** Commits the derived facts, whether or not the output was switched. */
export function commitFacts({ facts, store }: Pick<Build, 'facts' | 'store'>): void {
  facts.close()
  store.commit()
}

export function siteOf(facts: Facts<PaperFacts>): Site {
  const site = facts.fact('site', '')
  if (!site) throw new Error('the newspaper has no settings')
  return site
}
