import { parseArgs } from 'node:util'
import { parsePublicationDate } from '../../content/parse-date'
import { Failure } from '../../failure'

/** The arguments of `npm run import`. */
interface Asked {
  sources: string[]
  to?: string
  date?: string
  media?: string
  isDryRun: boolean
}

const USAGE =
  'Écrivez : npm run import -- fichier-ou-dossier [--to content] [--date AAAA-MM-JJ] [--media dossier] [--dry-run]'

const OPTIONS = {
  to: { type: 'string' },
  date: { type: 'string' },
  media: { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const

/** npm takes the options before `--` for itself and passes them in the environment. */
export function askedFor(words: string[], env: NodeJS.ProcessEnv): Asked {
  const { values, positionals } = parsed(words)
  const { to, date, media } = values
  if (positionals.length === 0) throw new Failure(`✖ aucun fichier n’est nommé. ${USAGE}`)
  if (date !== undefined && !parsePublicationDate(date, 'UTC'))
    throw new Failure(`✖ --date vaut « ${date} » ; une date AAAA-MM-JJ est attendue. ${USAGE}`)
  return {
    sources: positionals,
    ...(to !== undefined && { to }),
    ...(date !== undefined && { date }),
    ...(media !== undefined && { media }),
    isDryRun: values['dry-run'] === true || env.npm_config_dry_run === 'true',
  }
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true })
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? args.join(' ')
    throw new Failure(`✖ « ${option} » n’est pas connu, ou il lui manque une valeur. ${USAGE}`)
  }
}
