import { lstatSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runCommand } from '../cli/command'
import { orFail } from '../cli/report'
import { settingsFrom } from '../cli/settings'
import { listTexts } from '../content/list-texts'
import { clockIn } from '../content/parse-date'
import { contentFolder, readSettings } from '../content/read-newsroom'
import { Failure } from '../failure'
import { readDestination } from '../import/read-destination'
import { articlePath } from '../paths'
import { askChoices } from './writing/ask'
import { fileFor, sameTitle } from './writing/new-file'
import { newHeader } from './writing/new-header'

const USAGE = 'Écrivez : npm run new -- "Titre de l’article"'

/**
 * `npm run new -- "Title"` creates the draft of an article, dated today, whose header lists the
 * choices. It asks for the section and the author on a terminal. It overwrites no file.
 */
await runCommand(async () => {
  const title = process.argv.slice(2).join(' ').replace(/\s+/g, ' ').trim()
  if (title === '') throw new Failure(`✖ le titre manque. ${USAGE}`)
  const { contentDir, now } = settingsFrom(process.env, process.cwd())
  const folder = orFail(contentFolder(contentDir), contentDir)
  const settings = readSettings(folder).value
  const today = clockIn(settings.site.timezone, now).slice(0, 10)
  const texts = listTexts(folder)
  const { articles, aliases } = readDestination(contentDir)
  const taken = sameTitle(title, articles, texts)
  if (taken !== undefined) throw new Failure(takenTitle(title, taken))
  const { path, slug } = fileFor(title, today, folder.shown, texts, aliases)
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY
  const choices = isTerminal ? await askChoices(settings) : {}
  writeNew(join(dirname(contentDir), path), newHeader({ title, today, ...choices }, settings))
  console.log(
    `✔ ${path}\n  Un brouillon : npm run dev le montre à ${articlePath(slug)}, retirez « draft: true » pour qu’il paraisse.`,
  )
})

function takenTitle(title: string, file: string): string {
  return `✖ « ${title} » est déjà le titre de ${file}.\nOuvrez ce fichier, ou donnez un autre titre : deux articles ne peuvent avoir le même.`
}

/** Follows no link out of the content folder, and overwrites no file. */
function writeNew(path: string, text: string): void {
  const folder = dirname(path)
  mkdirSync(folder, { recursive: true })
  if (lstatSync(folder).isSymbolicLink()) {
    throw new Failure(`✖ ${folder} est un lien vers un autre dossier ; un vrai dossier est attendu.`)
  }
  writeFileSync(path, text, { flag: 'wx' })
}
