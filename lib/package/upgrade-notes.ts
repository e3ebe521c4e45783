import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lastVersion } from '../build/last-software-version'
import { runCommand } from '../cli/command'
import { settingsFrom } from '../cli/settings'
import { softwareVersion } from '../cli/software'
import { Failure } from '../failure'
import { notesIn, notesSince } from './changelog-notes'

/**
 * `lire-aussi upgrade-notes` tells what a newsroom must do since the version that built its last
 * edition, or since the version given.
 */
await runCommand(async () => {
  const { root, software } = settingsFrom(process.env, process.cwd())
  const [asked] = process.argv.slice(2)
  if (asked !== undefined && !/^\d+\.\d+\.\d+$/.test(asked)) {
    throw new Failure(`✖ « ${asked} » n’est pas une version ; une version comme 0.1.0 est attendue.`)
  }
  const [last, installed] = [asked ?? lastVersion(root), softwareVersion(software)]
  const notes = notesSince(notesIn(readFileSync(join(software.folder, 'CHANGELOG.md'), 'utf8')), last, installed)
  const since = last === undefined ? `lire-aussi ${installed}` : `De ${last} à ${installed}`
  if (notes.length === 0) console.log(`${since} : rien à faire.`)
  else console.log([`${since}, à faire :`, ...notes.map(({ version, toDo }) => `${version}\n${toDo}`)].join('\n\n'))
})
