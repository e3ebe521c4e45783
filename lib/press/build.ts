import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { buildEdition, planEdition } from '../build/build-edition'
import { planReport } from '../build/plan-report'
import { renderWith } from '../build/render-pages'
import { count } from '../french/numbers'
import { compressFolder } from '../hosts/compress'
import { runCommand } from './command'
import { runNext } from './next'
import { COMPRESSED_CACHE } from './places'
import { createProgress, seconds } from './progress'
import { type Settings, settingsFrom } from './settings'

const OPTIONS = { plan: { type: 'boolean' }, compress: { type: 'boolean' } } as const

/**
 * `npm run build`: a folder of Markdown becomes a newspaper. With `--plan`, only says what would be rendered; with `--compress`, also
 * writes what servers may send instead of each text.
 */
await runCommand(async () => {
  const { values } = parseArgs({ options: OPTIONS })
  const settings = settingsFrom(process.env, process.cwd())
  const progress = createProgress(process.stdout)
  if (values.plan) {
    console.log(planReport(await planEdition(settings, progress)))
    return
  }
  const { pages, rendered } = await buildEdition(settings, progress, renderWith(runNext))
  if (values.compress) {
    await progress.stage('Compression', () => compressFolder(settings.outDir, join(settings.root, COMPRESSED_CACHE)))
  }
  const time = seconds(performance.now())
  console.log(`✔ ${count(pages, 'page')} dans ${nameOf(settings)}, dont ${rendered} à imprimer, en ${time}`)
})

/** As one would type it. */
function nameOf({ root, outDir }: Settings): string {
  const fromHere = relative(root, outDir)
  return fromHere.startsWith('..') ? outDir : fromHere
}
