import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { count } from '../french/numbers'
import { compressFolder } from '../hosts/compress'
import { runCommand } from './command'
import { COMPRESSED_CACHE } from './places'
import { planReport } from './plan'
import { planNext, printEdition, printShare } from './print'
import { createProgress, seconds } from './progress'
import { type Settings, settingsFrom } from './settings'
import { fromShares, partFrom } from './shares'

const OPTIONS = {
  plan: { type: 'boolean' },
  compress: { type: 'boolean' },
  shard: { type: 'string' },
  merge: { type: 'boolean' },
} as const

/**
 * `npm run build`: a folder of Markdown becomes a newspaper. With `--plan`, only says what would be printed; with `--compress`, also
 * writes what servers may send instead of each text. `--shard 3/8` prints one machine's share; `--merge folder…` binds the shares.
 */
await runCommand(async () => {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true })
  const settings = settingsFrom(process.env, process.cwd())
  const progress = createProgress(process.stdout)
  if (values.plan) {
    console.log(planReport(await planNext(settings, progress)))
    return
  }
  if (values.shard !== undefined) {
    const printed = await printShare(settings, partFrom(values.shard), progress)
    console.log(`✔ ${count(printed, 'page')} de la part ${values.shard} dans ${nameOf(settings)}`)
    return
  }
  const shares = values.merge ? fromShares(positionals) : undefined
  const { pages, printed } = await printEdition(settings, progress, shares)
  if (values.compress) {
    await progress.stage('Compression', () => compressFolder(settings.outDir, join(settings.root, COMPRESSED_CACHE)))
  }
  const time = seconds(performance.now())
  console.log(`✔ ${count(pages, 'page')} dans ${nameOf(settings)}, dont ${printed} à imprimer, en ${time}`)
})

/** As one would type it. */
function nameOf({ root, outDir }: Settings): string {
  const fromHere = relative(root, outDir)
  return fromHere.startsWith('..') ? outDir : fromHere
}
