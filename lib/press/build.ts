import { relative } from 'node:path'
import { runCommand } from './command'
import { printEdition } from './print'
import { createProgress, seconds } from './progress'
import { settingsFrom } from './settings'

/** `npm run build`: a folder of Markdown becomes a newspaper. */
await runCommand(async () => {
  const settings = settingsFrom(process.env, process.cwd())
  const { pages } = await printEdition(settings, createProgress(process.stdout))
  const folder = relative(settings.root, settings.outDir)
  console.log(`✔ ${pages} pages imprimées dans ${folder} en ${seconds(performance.now())}`)
})
