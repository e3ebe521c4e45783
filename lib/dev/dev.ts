import { join } from 'node:path'
import { withStore } from '../build/open-store'
import { runCommand } from '../cli/command'
import { createProgress } from '../cli/progress'
import { settingsFrom } from '../cli/settings'
import { FONTS, LOCK } from '../cli/work-folders'
import { subsetFonts } from '../fonts/subset-fonts'
import { bundlesOf } from '../next/packaged-pages'
import { openPageServer } from '../next/page-server'
import { takeLock } from '../output/lock'
import type { DevContext } from './dev-page'
import { openDevSite } from './dev-site'
import { welcome } from './listen'
import { OpenPages } from './live-reload'
import { startDevServer } from './server'
import { transactionsOf } from './transactions'
import { logProblems, watchCode, watchContent } from './watch'

/**
 * `npm run dev`: shows the newspaper in a browser as a build would write it, and follows every
 * saved change.
 */
await runCommand(async () => {
  const settings = settingsFrom(process.env, process.cwd())
  const { root, software, port } = settings
  process.on('exit', takeLock(join(root, LOCK)))
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit())
  const progress = createProgress(process.stdout)
  if (!software.isPackaged) await subsetFonts(join(software.folder, FONTS))
  // The store stays open until the process ends.
  await withStore(settings, async (store) => {
    const inTransaction = transactionsOf(store)
    const context: DevContext = {
      site: await progress.step('Lecture', () => openDevSite(settings, store, inTransaction)),
      ...(await bundlesOf(software)),
      openPages: new OpenPages(),
      next: await progress.step('Démarrage', () => openPageServer(software)),
    }
    logProblems(context)
    watchContent(settings, store, inTransaction, context)
    if (!software.isPackaged) watchCode(software, context)
    const { url } = await startDevServer(settings, context)
    console.log(welcome(url, port))
    await new Promise(() => {})
  })
})
