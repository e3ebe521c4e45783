import { join } from 'node:path'
import { withStore } from '../build/open-store'
import { transactionsOf } from '../build/transactions'
import { runCommand } from '../cli/command'
import { createProgress } from '../cli/progress'
import { settingsFrom } from '../cli/settings'
import { FONTS, LOCK } from '../cli/work-folders'
import { subsetFonts } from '../fonts/subset-fonts'
import { bundleElements } from '../html/elements'
import { startNextDevServer } from '../next/dev-server'
import { takeLock } from '../output/lock'
import type { DevContext } from './dev-page'
import { openDevSite } from './dev-site'
import { OpenPages } from './live-reload'
import { startDevServer } from './server'
import { logProblems, watchCode, watchContent } from './watch'
import { welcome } from './welcome'

/** `npm run dev`: the newspaper in a browser, as it would be printed now, following every change that is saved. */
await runCommand(async () => {
  const settings = settingsFrom(process.env, process.cwd())
  const { root, port } = settings
  process.on('exit', takeLock(join(root, LOCK)))
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit())
  const progress = createProgress(process.stdout)
  await subsetFonts(join(root, FONTS))
  // The store stays open until the process ends.
  await withStore(settings, async (store) => {
    const inTransaction = transactionsOf(store)
    const stage: DevContext = {
      site: await progress.step('Lecture', () => openDevSite(settings, store, inTransaction)),
      elements: await bundleElements(root),
      readers: new OpenPages(),
      typesetter: await progress.step('Mise en route', () => startNextDevServer(root)),
    }
    logProblems(stage)
    watchContent(settings, store, inTransaction, stage)
    watchCode(root, stage)
    const { url } = await startDevServer(settings, stage)
    console.log(welcome(url, port))
    await new Promise(() => {})
  })
})
