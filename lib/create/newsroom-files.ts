import { stringify } from 'yaml'
import { callingWorkflow } from '../hosts/github-workflow'
import { HOST_SETUPS } from '../hosts/newsroom-files'
import { slugify } from '../text/fold'
import type { Answers } from './answers'
import { firstArticle } from './first-article'
import { isFrench, legalNotice, NOTICE } from './legal-notice'
import { readme } from './readme'

/** The scripts that messages name: `npm run check`. */
export const SCRIPTS = [
  ...['start', 'dev', 'new', 'check', 'build', 'mend'],
  ...['links', 'proof', 'rename', 'import', 'doctor', 'schema'],
]

const IGNORED = ['node_modules/', 'out/', '.out.*/', 'edition.json*', '.cache/', '.edition/']

/** The software that creates a newsroom, and the day of its first article. */
interface Made {
  version: string
  day: string
  /** `owner/name` on GitHub, if it is known. */
  repository?: string
}

/** The files of a new newsroom, by path. */
export function newsroomFiles(folder: string, answers: Answers, made: Made): Map<string, string> {
  const { sections, host } = answers
  const { version, day } = made
  return new Map([
    ['package.json', manifest(folder, answers, version)],
    ['.gitignore', lines(IGNORED)],
    ['README.md', readme(answers)],
    ['content/site.yml', settings(answers)],
    ['content/sections.yml', registry(sections)],
    ['content/articles/ecrire-ici.md', firstArticle(answers, day)],
    ...(isFrench(answers) ? ([[NOTICE, legalNotice()]] as const) : []),
    ...Object.entries(host ? HOST_SETUPS[host].files : {}),
    ...(host === 'github' ? shortWorkflow(made) : []),
  ])
}

/** Replaces the whole workflow with a call to the software's own. */
function shortWorkflow({ version, repository }: Made): [string, string][] {
  return repository === undefined ? [] : [['.github/workflows/journal.yml', callingWorkflow(repository, version)]]
}

/** Written line by line to stay short: people read this file. */
function manifest(folder: string, { name }: Answers, version: string): string {
  const script = (command: string) => `${JSON.stringify(command)}: ${JSON.stringify(`lire-aussi ${command}`)}`
  return lines([
    '{',
    `  "name": ${JSON.stringify(slugify(folder) || 'journal')},`,
    '  "private": true,',
    `  "description": ${JSON.stringify(name)},`,
    '  "scripts": {',
    `    ${SCRIPTS.slice(0, 6).map(script).join(', ')},`,
    `    ${SCRIPTS.slice(6).map(script).join(', ')}`,
    '  },',
    `  "dependencies": { "lire-aussi": ${JSON.stringify(`^${version}`)} }`,
    '}',
  ])
}

function settings({ name, origin, basePath, language, timezone, host }: Answers): string {
  return stringify({
    name,
    ...(origin !== '' && { origin }),
    ...(basePath !== '' && { basePath }),
    language,
    timezone,
    publisher: { name },
    ...(host && { hosts: [host] }),
  })
}

function registry(sections: Answers['sections']): string {
  return stringify(new Map([...sections].map(([id, name]) => [id, { name }])))
}

function lines(texts: readonly string[]): string {
  return `${texts.join('\n')}\n`
}
