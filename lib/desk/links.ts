import { checkPaper } from '../build/check-paper'
import { runCommand } from '../cli/command'
import { readOptions } from '../cli/options'
import { settingsFrom } from '../cli/settings'
import { stemOf } from '../content/file-name'
import { listTexts } from '../content/list-texts'
import { contentFolder } from '../content/read-newsroom'
import { Failure } from '../failure'
import { type Problem, sortProblems } from '../problem'
import { formatNamed, formatProblems } from './problem-formats'

/**
 * `npm run links`: errors and warnings about the links of the paper, or of the articles named.
 * Prints them for people or, with `--format json` (or `--json`) or `--format github`, for programs.
 * The exit code is 1 when a link would stop an edition, 2 when there are only warnings, else 0.
 */
await runCommand(async () => {
  const { values, positionals: names } = readOptions({
    format: { type: 'string', default: 'text' },
    json: { type: 'boolean' },
  })
  const format = formatNamed(values.json ? 'json' : values.format)
  const settings = settingsFrom(process.env, process.cwd())
  refuseUnknown(names, settings.contentDir)
  const { problems, linkWarnings } = await checkPaper(settings)
  const all = sortProblems([...problems, ...linkWarnings]).filter(isAbout(names))
  const text = formatProblems(format, all, {
    ...settings,
    most: Number.POSITIVE_INFINITY,
    stream: process.stdout,
  })
  console.log(text === '' && format === 'text' ? '✔ aucun problème dans les liens' : text)
  process.exitCode = exitCode(all)
})

function refuseUnknown(names: readonly string[], contentDir: string): void {
  const { value: folder } = contentFolder(contentDir)
  const known = new Set(folder ? listTexts(folder).articles.map(({ shown }) => nameOf(shown)) : [])
  const stranger = names.find((name) => known.size > 0 && !known.has(name))
  if (stranger !== undefined) throw new Failure(`✖ Aucun article ne s’appelle « ${stranger} »`)
}

/** Without names, accepts the problems of all articles. */
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
