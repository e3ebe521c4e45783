import { lineReader } from '../cli/excerpt'
import { report } from '../cli/report'
import { paintFor } from '../cli/terminal-colours'
import { Failure } from '../failure'
import { type Problem, sortProblems } from '../problem'
import { type ReportedProblem, reportedProblemOf } from './reported-problem'

interface FormatOptions {
  contentDir: string
  /** How many warnings of one sort are shown. */
  most?: number | undefined
  /** The stream that shows them: a terminal may have colours. */
  stream: { isTTY?: boolean }
}

type Format = (problems: readonly Problem[], options: FormatOptions) => string

/** How a command prints problems; the text is empty when there is nothing to show. */
const FORMATS = {
  text: (problems, { contentDir, most, stream }) =>
    report(problems, lineReader(contentDir), most, paintFor(stream, process.env)),
  json: (problems) => JSON.stringify(sortProblems(problems).map(reportedProblemOf), null, 2),
  github: (problems) => sortProblems(problems).map(reportedProblemOf).map(annotation).join('\n'),
} satisfies Record<string, Format>

type FormatName = keyof typeof FORMATS

export function formatNamed(name: string): FormatName {
  if (name in FORMATS) return name as FormatName
  throw new Failure(`✖ « --format ${name} » n’est pas connu ; ${Object.keys(FORMATS).join(', ')} le sont`)
}

export function formatProblems(name: FormatName, problems: readonly Problem[], options: FormatOptions): string {
  return FORMATS[name](problems, options)
}

/**
 * A workflow command, which GitHub shows beside a line of the pull request.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
function annotation({ file, line, column, length, code, severity, message, proposal }: ReportedProblem): string {
  const properties = { file, line, col: column, endColumn: column + length, title: code }
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  const advice = proposal === '' ? 'Effacez cette ligne.' : `Écrivez : ${proposal}`
  const text = proposal === null ? `${message}.` : `${message}.\n${advice}`
  return `::${severity} ${listed.join(',')}::${escapeData(text)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
