#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { runCommand } from '../cli/command'
import { settingsFrom } from '../cli/settings'
import { findSoftware, softwareVersion } from '../cli/software'
import { Failure } from '../failure'
import { nearest } from '../french/nearest'
import { COMMANDS, type Command } from './commands'
import { refuseOldNode } from './node-version'

/**
 * `lire-aussi <command> …` runs a command in the newsroom of the current folder. Each command reads
 * its own arguments, as it does when `npm run` calls it.
 */
await runCommand(async () => {
  refuseOldNode(process.versions.node)
  const [name = '--help'] = process.argv.splice(2, 1)
  const command = COMMANDS[name]
  if (command && process.argv.includes('--help')) console.log(`lire-aussi ${name} : ${command.summary}.`)
  else if (command) await run(command)
  else if (name === '--help' || name === '-h') console.log(help())
  else if (name === '--version' || name === '-v') console.log(version())
  else throw new Failure(unknown(name))
})

async function run({ load, isForAnyFolder }: Command): Promise<void> {
  const { contentDir } = settingsFrom(process.env, process.cwd())
  if (!isForAnyFolder && !existsSync(contentDir)) {
    throw new Failure(
      `✖ ${contentDir} n’existe pas ; le dossier d’un journal est attendu. ` +
        'Allez-y (cd mon-journal), ou créez-en un : lire-aussi create mon-journal',
    )
  }
  await load()
}

function help(): string {
  const width = Math.max(...Object.keys(COMMANDS).map(({ length }) => length))
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`)
  return [`lire-aussi ${version()} : un journal fait d’un dossier de Markdown.`, '', ...lines].join('\n')
}

function version(): string {
  return softwareVersion(findSoftware(process.cwd()))
}

function unknown(name: string): string {
  const names = Object.keys(COMMANDS)
  const [guess] = nearest(name, names, 1)
  return [
    `✖ « ${name} » n’est pas une commande de lire-aussi ; une de celles-ci est attendue : ${names.join(', ')}.`,
    ...(guess === undefined ? [] : [`Écrivez : lire-aussi ${guess}`]),
  ].join('\n')
}
