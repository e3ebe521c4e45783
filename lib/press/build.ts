import { relative } from 'node:path'
import { runCommand } from './command'
import { printEdition } from './print'
import { createProgress, seconds } from './progress'
import { type Settings, settingsFrom } from './settings'

/** `npm run build`: a folder of Markdown becomes a newspaper. */
await runCommand(async () => {
  const settings = settingsFrom(process.env, process.cwd())
  const { pages } = await printEdition(settings, createProgress(process.stdout))
  console.log(`✔ ${pages} pages imprimées dans ${nameOf(settings)} en ${seconds(performance.now())}`)
})

/** As one would type it. */
function nameOf({ root, outDir }: Settings): string {
  const fromHere = relative(root, outDir)
  return fromHere.startsWith('..') ? outDir : fromHere
}
