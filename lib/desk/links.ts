import { checkGraph } from '../catalogue/graph/check'
import { survey } from '../catalogue/survey'
import { runCommand } from '../press/command'
import { lineReader } from '../press/excerpt'
import { NearnessCache } from '../press/memory/nearness'
import { report } from '../press/report'
import { settingsFrom } from '../press/settings'
import { readAndUnderstand } from '../press/understood'
import { type Problem, sortProblems } from '../problem'
import { asJson } from './json'

/**
 * `npm run links`: what is wrong with the links of the paper, and what could be better. Printed on the standard output; with `--json`,
 * for machines. The exit code is 1 when a link would stop an edition, 2 when there are only warnings, else 0.
 */
await runCommand(async () => {
  const settings = settingsFrom(process.env, process.cwd())
  const { value, problems } = await readAndUnderstand(settings)
  const found = value && survey(value.newsroom, value.articles, value.pages)
  const remarks = found ? checkGraph(found, value.newsroom.site, new NearnessCache(settings)) : []
  const all = sortProblems([...problems, ...(found?.problems ?? []), ...remarks])
  const text = process.argv.includes('--json') ? asJson(all) : report(all, lineReader(settings.contentDir))
  console.log(text || '✔ aucun problème dans les liens')
  process.exitCode = exitCode(all)
})

function exitCode(problems: readonly Problem[]): number {
  if (problems.some(({ severity }) => severity === 'error')) return 1
  return problems.length > 0 ? 2 : 0
}
