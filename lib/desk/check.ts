import { checkPaper } from '../build/check-paper'
import { runCommand } from '../cli/command'
import { readOptions } from '../cli/options'
import { settingsFrom } from '../cli/settings'
import { stemOf } from '../content/file-name'
import { readNewsroom } from '../content/read'
import { Failure } from '../failure'
import { count } from '../french/numbers'
import { hasErrors, type Problem } from '../problem'
import { showChange } from './change'
import { formatNamed, formatProblems } from './formats'
import { GrammalecteMissing } from './grammalecte'
import { grammarProblems } from './grammar'
import { mendNewsroom, summaryOf } from './mend-newsroom'

const OPTIONS = {
  all: { type: 'boolean' },
  fix: { type: 'boolean' },
  strict: { type: 'boolean' },
  grammar: { type: 'boolean' },
  format: { type: 'string', default: 'text' },
} as const

/**
 * `npm run check`: every problem of the content, links included, and nothing built. Of warnings of
 * one sort, a few, unless `--all` is asked. `--fix` first does what `npm run mend` does. The exit
 * code is 1 when a problem would stop an edition or, with `--strict`, when there is one at all.
 * `--grammar` asks Grammalecte besides, about all texts or about those that are named; so does
 * `grammar: true` in `site.yml`, which a machine without Grammalecte only remarks upon.
 */
await runCommand(async () => {
  const { values, positionals } = readOptions(OPTIONS)
  const format = formatNamed(values.format)
  if (positionals.length > 0 && !values.grammar)
    throw new Failure(`✖ « ${positionals[0]} » : un nom ne va qu’avec --grammar`)
  const settings = settingsFrom(process.env, process.cwd())
  // The standard output is for problems alone: a machine may read it.
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
  /** True where the command asks for it, false where only `site.yml` does. */
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
