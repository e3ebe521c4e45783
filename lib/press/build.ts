import { relative } from 'node:path'
import { count } from '../french/numbers'
import { runCommand } from './command'
import { planReport } from './plan'
import { planNext, printEdition } from './print'
import { createProgress, seconds } from './progress'
import { type Settings, settingsFrom } from './settings'

/** `npm run build`: a folder of Markdown becomes a newspaper. With `--plan`, only says what would be printed. */
await runCommand(async () => {
  const settings = settingsFrom(process.env, process.cwd())
  const progress = createProgress(process.stdout)
  if (process.argv.includes('--plan')) {
    console.log(planReport(await planNext(settings, progress)))
    return
  }
  const { pages, printed } = await printEdition(settings, progress)
  const time = seconds(performance.now())
  console.log(`✔ ${count(pages, 'page')} dans ${nameOf(settings)}, dont ${printed} à imprimer, en ${time}`)
})

/** As one would type it. */
function nameOf({ root, outDir }: Settings): string {
  const fromHere = relative(root, outDir)
  return fromHere.startsWith('..') ? outDir : fromHere
}
