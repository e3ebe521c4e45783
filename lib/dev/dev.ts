import { join } from 'node:path'
import { withStore } from '../build/open-store'
import { runCommand } from '../cli/command'
import { createProgress } from '../cli/progress'
import { settingsFrom } from '../cli/settings'
import { FONTS, LOCK } from '../cli/work-folders'
import { subsetFonts } from '../fonts/subset-fonts'
import { openPageServer } from '../next/dev-page-server'
import { bundlesOf } from '../next/packaged-pages'
import { takeLock } from '../output/lock'
import { NEWSDESK } from '../paths'
import { openDevSite } from './dev-site'
import { startDevServer } from './http-server'
import { welcome } from './listen'
import { OpenPages } from './live-reload'
import { transactionsOf } from './queued-transactions'
import type { DevContext } from './render-dev-page'
import { logProblems, watchContent, watchMarkup } from './watch'

/**
 * `npm run dev`: shows the newspaper in a browser as a build would write it, and follows every
 * saved change.
 */
await runCommand(async () => {
  const settings = settingsFrom(process.env, process.cwd())
  const { root, software, port } = settings
  process.on('exit', takeLock(join(root, LOCK)))
  // `disconnect` means that `dev-checkout.ts` is gone.
  for (const event of ['SIGINT', 'SIGTERM', 'disconnect']) process.on(event, () => process.exit())
  const progress = createProgress(process.stdout)
  if (!software.isPackaged) await subsetFonts(join(software.folder, FONTS))
  // The store stays open until the process ends.
  await withStore(settings, async (store) => {
    const inTransaction = transactionsOf(store)
    const [next, site, bundles] = await Promise.all([
      progress.step('Démarrage', () => openPageServer(software)),
      openDevSite(settings, store, inTransaction),
      bundlesOf(software),
    ])
    const context: DevContext = { site, ...bundles, openPages: new OpenPages(), next }
    logProblems(context)
    watchContent(settings, store, inTransaction, context)
    if (!software.isPackaged) watchMarkup(software, context)
    const { url } = await startDevServer(settings, context)
    console.log(
      `${welcome(url, port)}\n  Les brouillons, les problèmes, le prochain tirage : ${new URL(NEWSDESK, url)}`,
    )
    await new Promise(() => {})
  })
})
