import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { runCommand } from '../cli/command'
import { createProgress, seconds } from '../cli/progress'
import { type Settings, settingsFrom } from '../cli/settings'
import { COMPRESSED_CACHE } from '../cli/work-folders'
import { count } from '../french/numbers'
import { compressFolder } from '../hosts/compress'
import { renderWith } from '../next/render-pages'
import { runNext } from '../next/run-next'
import { buildEdition, planEdition } from './build-edition'
import { planReport } from './plan-report'

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
    await progress.step('Compression', () => compressFolder(settings.outDir, join(settings.root, COMPRESSED_CACHE)))
  }
  const time = seconds(performance.now())
  console.log(`✔ ${count(pages, 'page')} dans ${nameOf(settings)}, dont ${rendered} à imprimer, en ${time}`)
})

/** As one would type it. */
function nameOf({ root, outDir }: Settings): string {
  const fromHere = relative(root, outDir)
  return fromHere.startsWith('..') ? outDir : fromHere
}
