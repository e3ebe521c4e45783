import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { proofOf } from '../build/proof'
import { runCommand } from '../cli/command'
import { readOptions } from '../cli/options'
import { settingsFrom } from '../cli/settings'
import { proofHtml } from './proof-html'
import { proofText } from './proof-text'

const OPTIONS = { all: { type: 'boolean' }, json: { type: 'boolean' }, html: { type: 'boolean' } } as const

/** The path of the HTML proof, outside the edition. */
const PAGE = '.cache/bon-a-tirer.html'

/**
 * `npm run proof`: what a build would change now, and what to check first. It builds nothing. It
 * checks credits and « Lire aussi » in new and changed articles, or in all with `--all`.
 */
await runCommand(async () => {
  const { values } = readOptions(OPTIONS)
  const settings = settingsFrom(process.env, process.cwd())
  const proof = await proofOf(settings, { all: values.all ?? false })
  if (values.json) return console.log(JSON.stringify(proof, null, 2))
  if (!values.html) return console.log(proofText(proof))
  const path = join(settings.root, PAGE)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, proofHtml(proof))
  console.log(`✔ ${relative(process.cwd(), path)}`)
})
