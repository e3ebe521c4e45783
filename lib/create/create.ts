import { existsSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { runCommand } from '../cli/command'
import { readOptions } from '../cli/options'
import { settingsFrom } from '../cli/settings'
import { softwareRepository, softwareVersion } from '../cli/software'
import { type Terminal, withTerminal } from '../cli/terminal'
import { clockIn } from '../content/parse-date'
import { Failure } from '../failure'
import { writeDeep } from '../output/file-operations'
import { answersFor } from './ask'
import { newsroomFiles } from './newsroom-files'

const OPTIONS = {
  name: { type: 'string' },
  address: { type: 'string' },
  language: { type: 'string' },
  sections: { type: 'string' },
  timezone: { type: 'string' },
  host: { type: 'string' },
  yes: { type: 'boolean' },
} as const

/**
 * `lire-aussi create mon-journal` asks for the settings of a newspaper, and writes the folder of
 * its newsroom. Options answer beforehand; with `--yes`, or without a terminal, the other answers
 * are the defaults. It overwrites no file.
 */
await runCommand(async () => {
  const { values, positionals } = readOptions(OPTIONS)
  const folder = folderIn(positionals)
  const { root, software, now } = settingsFrom(process.env, process.cwd())
  const target = resolve(root, folder)
  // Checked before the first question, so that no answer is lost.
  refuseOverwriting(target, ['package.json', 'content'], folder)
  const { yes, ...given } = values
  const answer = (terminal?: Terminal) => answersFor(basename(target), given, terminal)
  const answers = await (yes || !process.stdin.isTTY ? answer() : withTerminal(answer))
  const repository = softwareRepository(software)
  const files = newsroomFiles(basename(target), answers, {
    version: softwareVersion(software),
    ...(repository !== undefined && { repository }),
    day: clockIn(answers.timezone, now).slice(0, 10),
  })
  refuseOverwriting(target, [...files.keys()], folder)
  for (const [path, text] of files) writeDeep(join(target, path), text)
  console.log(farewell(answers.name, relative(root, target), files.size))
})

function folderIn(words: readonly string[]): string {
  const [folder, ...more] = words
  if (folder !== undefined && more.length === 0) return folder
  throw new Failure('✖ le nom d’un dossier est attendu. Écrivez : lire-aussi create mon-journal')
}

function refuseOverwriting(target: string, paths: readonly string[], folder: string): void {
  const taken = paths.filter((path) => existsSync(join(target, path)))
  if (taken.length === 0) return
  throw new Failure(`✖ rien n’est écrit : ${folder} contient déjà ${taken.join(', ')}. Un autre dossier est attendu.`)
}

function farewell(name: string, folder: string, files: number): string {
  const steps = [...(folder === '' ? [] : [`cd ${quoted(folder)}`]), 'npm install', 'npm start']
  return [
    `✔ « ${name} » : ${files} fichiers dans ${folder || 'ce dossier'}`,
    '',
    'Et maintenant :',
    ...steps.map((step) => `  ${step}`),
  ].join('\n')
}

/** Quotes a name that contains characters special to shells or Windows. */
function quoted(folder: string): string {
  return /^[\p{L}\p{N}_./\\-]+$/u.test(folder) ? folder : `"${folder}"`
}
