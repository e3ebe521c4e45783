import { join, relative } from 'node:path'
import { runCommand } from '../cli/command'
import { readOptions } from '../cli/options'
import { createProgress, seconds } from '../cli/progress'
import { type Settings, settingsFrom } from '../cli/settings'
import { COMPRESSED_CACHE } from '../cli/work-folders'
import { Failure } from '../failure'
import { count } from '../french/numbers'
import { compressFolder } from '../hosts/compress'
import type { PageRenderer } from '../next/render-pages'
import { buildEdition, planEdition } from './build-edition'
import { planReport } from './page-changes'
import { publisherRemarks } from './publisher-remarks'

const OPTIONS = {
  plan: { type: 'boolean' },
  compress: { type: 'boolean' },
  'keep-going': { type: 'boolean' },
} as const

/** Imported only when there is something to render. */
const load = async () => (await import('../next/render-pages')).pageRenderer
const renderer: PageRenderer = {
  compile: async (...run) => (await load()).compile(...run),
  render: async (...run) => (await load()).render(...run),
}

/**
 * `npm run build`: a folder of Markdown becomes a newspaper. `--plan` only lists the pages that
 * would be rendered; `--compress` also writes compressed copies of the files.
 */
await runCommand(async () => {
  const { values } = readOptions(OPTIONS)
  const settings = settingsFrom(process.env, process.cwd())
  const progress = createProgress(process.stdout)
  if (values.plan) {
    console.log(planReport(await planEdition(settings, progress)))
    return
  }
  const options = { keepGoing: values['keep-going'] ?? false }
  const { pages, rendered, faults, frame } = await buildEdition(settings, progress, renderer, options)
  if (values.compress) {
    await progress.step('Compression', () => compressFolder(settings.outDir, join(settings.root, COMPRESSED_CACHE)))
  }
  const time = seconds(performance.now())
  console.log(`✔ ${count(pages, 'page')} dans ${nameOf(settings)}, dont ${rendered} refaites, en ${time}`)
  for (const remark of publisherRemarks(frame)) console.error(remark)
  if (faults !== undefined) throw new Failure(`\n${faults}`)
})

/** The output folder, relative to the project where possible. */
function nameOf({ root, outDir }: Settings): string {
  const fromHere = relative(root, outDir)
  return fromHere.startsWith('..') ? outDir : fromHere
}
