import { runCommand } from '../cli/command'
import { settingsFrom } from '../cli/settings'
import { isDryRun } from './dry-run'
import { showChange } from './file-change'
import { mendNewsroom, summaryOf } from './mend-newsroom'

/**
 * `npm run mend`: fixes what is beyond doubt, in all texts or in the articles named, and shows the
 * changes; with `--dry-run`, only shows them. `npm run check` reports what is in doubt, and its
 * `--fix` does the same as this command first.
 */
await runCommand(async () => {
  const isTrial = isDryRun()
  const names = process.argv.slice(2).filter((word) => !word.startsWith('--'))
  const { changes, hints } = await mendNewsroom(settingsFrom(process.env, process.cwd()), { names, isTrial })
  for (const change of changes) console.log(`${showChange(change)}\n`)
  for (const line of hints) console.log(line)
  console.log(isTrial ? `– à l’essai, rien n’est écrit : ${summaryOf(changes)}` : `✔ ${summaryOf(changes)}`)
})
