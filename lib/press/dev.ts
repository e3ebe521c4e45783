import { join } from 'node:path'
import { openDevSite } from '../build/dev-site'
import { withStore } from '../build/open-store'
import { transactionsOf } from '../build/transactions'
import { subsetFonts } from '../fonts/subset-fonts'
import { takeLock } from '../output/lock'
import { runCommand } from './command'
import { showDevSite } from './dev-server'
import { bundleElements } from './elements'
import { followCode, followContent, sayProblems } from './follow'
import { FONTS, LOCK } from './places'
import { createProgress } from './progress'
import { Readers } from './reload'
import { settingsFrom } from './settings'
import type { Stage } from './stage'
import { openTypesetter } from './typesetter'
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
    const stage: Stage = {
      site: await progress.stage('Lecture', () => openDevSite(settings, store, inTransaction)),
      elements: await bundleElements(root),
      readers: new Readers(),
      typesetter: await progress.stage('Mise en route', () => openTypesetter(root)),
    }
    sayProblems(stage)
    followContent(settings, store, inTransaction, stage)
    followCode(root, stage)
    const { url } = await showDevSite(settings, stage)
    console.log(welcome(url, port))
    await new Promise(() => {})
  })
})
