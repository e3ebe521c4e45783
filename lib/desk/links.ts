import { checkPaper } from '../build/check-paper'
import { runCommand } from '../cli/command'
import { lineReader } from '../cli/excerpt'
import { report } from '../cli/report'
import { settingsFrom } from '../cli/settings'
import { stemOf } from '../content/file-name'
import { contentFolder } from '../content/read'
import { listTexts } from '../content/texts'
import { Failure } from '../failure'
import { type Problem, sortProblems } from '../problem'
import { asJson } from './json'

/**
 * `npm run links`: errors and warnings about the links of the paper, or of the articles named.
 * Printed on the standard output; with `--json`, for machines. The exit code is 1 when a link would
 * stop an edition, 2 when there are only warnings, else 0.
 */
await runCommand(async () => {
  const settings = settingsFrom(process.env, process.cwd())
  const names = namesAsked(settings.contentDir)
  const { problems, linkWarnings } = await checkPaper(settings)
  const all = sortProblems([...problems, ...linkWarnings]).filter(isAbout(names))
  const lineOf = lineReader(settings.contentDir)
  const text = process.argv.includes('--json') ? asJson(all) : report(all, lineOf, Number.POSITIVE_INFINITY)
  console.log(text || '✔ aucun problème dans les liens')
  process.exitCode = exitCode(all)
})

function namesAsked(contentDir: string): string[] {
  const names = process.argv.slice(2).filter((word) => !word.startsWith('--'))
  const { value: folder } = contentFolder(contentDir)
  const known = new Set(folder ? listTexts(folder).articles.map(({ shown }) => nameOf(shown)) : [])
  const stranger = names.find((name) => known.size > 0 && !known.has(name))
  if (stranger !== undefined) throw new Failure(`✖ Aucun article ne s’appelle « ${stranger} »`)
  return names
}

/** Without a name, all of them. */
function isAbout(names: readonly string[]): (problem: Problem) => boolean {
  return ({ place }) => names.length === 0 || names.includes(nameOf(place.file))
}

function nameOf(path: string): string {
  return stemOf(path)
}

function exitCode(problems: readonly Problem[]): number {
  if (problems.some(({ severity }) => severity === 'error')) return 1
  return problems.length > 0 ? 2 : 0
}
