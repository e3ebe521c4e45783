import { checkPaper } from '../build/check-paper'
import { runCommand } from '../cli/command'
import { readOptions } from '../cli/options'
import { settingsFrom } from '../cli/settings'
import { stemOf } from '../content/file-name'
import { readNewsroom } from '../content/read-newsroom'
import { Failure } from '../failure'
import { count } from '../french/numbers'
import { hasErrors, type Problem } from '../problem'
import { showChange } from './file-change'
import { GrammalecteMissing } from './grammalecte'
import { grammarProblems } from './grammar-problems'
import { mendNewsroom, summaryOf } from './mend-newsroom'
import { formatNamed, formatProblems } from './problem-formats'

const OPTIONS = {
  all: { type: 'boolean' },
  fix: { type: 'boolean' },
  strict: { type: 'boolean' },
  grammar: { type: 'boolean' },
  format: { type: 'string', default: 'text' },
} as const

/**
 * `npm run check`: reports every problem of the content, links included, and builds nothing. Shows
 * a few warnings of each sort, or all with `--all`. `--fix` first does what `npm run mend` does.
 * `--grammar` also runs Grammalecte, on all texts or on those named; so does `grammar: true` in
 * `site.yml`, which is only a remark on a machine without Grammalecte. The exit code is 1 when a
 * problem would stop an edition or, with `--strict`, when there is any problem.
 */
await runCommand(async () => {
  const { values, positionals } = readOptions(OPTIONS)
  const format = formatNamed(values.format)
  if (positionals.length > 0 && !values.grammar)
    throw new Failure(`✖ « ${positionals[0]} » : un nom ne va qu’avec --grammar`)
  const settings = settingsFrom(process.env, process.cwd())
  // Only problems go to the standard output, which a program may read.
  if (values.fix) {
    const { changes } = await mendNewsroom(settings)
    console.error([...changes.map(showChange), `✔ ${summaryOf(changes)}`].join('\n\n'))
  }
  const { problems: own, articles, site } = await checkPaper(settings)
  const isAsked = values.grammar === true
  const grammar = isAsked || site.grammar ? grammarOf({ names: positionals, isAsked }, settings.contentDir) : []
  const problems = [...own, ...grammar]
  const most = values.all ? Number.POSITIVE_INFINITY : undefined
  const text = formatProblems(format, problems, { ...settings, most, stream: process.stderr })
  const isRefused = hasErrors(problems) || (values.strict === true && problems.length > 0)
  if (format !== 'text') console.log(text)
  else if (text !== '') console.error(isRefused ? text : `${text}\n`)
  if (format === 'text' && !hasErrors(problems)) console.log(`✔ ${count(articles, 'article')}, aucune erreur`)
  if (isRefused) process.exitCode = 1
})

interface Asked {
  names: readonly string[]
  /** True if the command asks for it, false if only `site.yml` does. */
  isAsked: boolean
}

function grammarOf({ names, isAsked }: Asked, contentDir: string): Problem[] {
  const { value: newsroom } = readNewsroom(contentDir)
  if (!newsroom) return []
  const texts = [...newsroom.articles, ...newsroom.pages]
  const stranger = names.find((name) => !texts.some(({ path }) => stemOf(path) === name))
  if (stranger !== undefined) throw new Failure(`✖ Aucun texte ne s’appelle « ${stranger} »`)
  const asked = texts.filter(({ path }) => names.length === 0 || names.includes(stemOf(path)))
  try {
    return grammarProblems(asked, newsroom.site)
  } catch (error) {
    if (isAsked || !(error instanceof GrammalecteMissing)) throw error
    console.error(`${error.message.replace('✖', '⚠')}\n`)
    return []
  }
}
