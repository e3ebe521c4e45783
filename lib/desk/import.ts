import { dirname, join, relative, resolve } from 'node:path'
import { runCommand } from '../cli/command'
import { createProgress, type Tick } from '../cli/progress'
import { settingsFrom } from '../cli/settings'
import { clockIn } from '../content/parse-date'
import { Failure } from '../failure'
import { withDocuments } from '../import/documents/with-documents'
import { importAll } from '../import/import-all'
import { Losses } from '../import/losses'
import { readDestination } from '../import/read-destination'
import { readTree } from '../import/read-tree'
import { type ImportSummary, importReport, shortReport } from '../import/report'
import { askedFor } from './importing/arguments'
import { type Written, writeAll, writeReport } from './importing/write'

const REPORT = 'import.md'

/**
 * `npm run import -- <file or folder>…` converts texts of other tools into texts of the paper, in
 * the folder that `--to` names. It overwrites no file, and reports all losses on the terminal and
 * in `import.md` beside the folder. With `--dry-run`, it only reports.
 */
await runCommand(async () => {
  const settings = settingsFrom(process.env, process.cwd())
  const asked = askedFor(process.argv.slice(2), process.env)
  const folder = asked.to === undefined ? settings.contentDir : resolve(asked.to)
  const progress = createProgress(process.stderr)
  const losses = new Losses()
  const trees = await Promise.all(asked.sources.map((source) => withDocuments(readTree(source), losses)))
  const media = asked.media === undefined ? [] : readTree(asked.media).files
  const destination = readDestination(folder)
  const today = clockIn(destination.site.timezone, settings.now).slice(0, 10)
  const plan = await progress.step('Lecture des textes', (tick) =>
    importAll(
      trees,
      destination,
      { today, media, ...(asked.date && { date: asked.date }), tick: drawing(tick) },
      losses,
    ),
  )
  const written = await progress.step('Écriture', () => writeAll(plan.files, folder, asked.isDryRun))
  const summary = { ...plan, pictures: picturesIn(written), rows: losses.rows(), kept: written.kept }
  console.log(`${shortReport(summary)}\n\n${outcome(summary, written, asked.isDryRun)}`)
  if (!asked.isDryRun) tellWhere(summary, folder)
  if (plan.files.length === 0) throw new Failure('✖ aucun texte à importer : ni article, ni page n’a été trouvé')
})

/** Reading texts blocks timers, so this draws the progress itself, at every hundredth text. */
function drawing(tick: Tick): Tick {
  return (done, total) => {
    tick(done, total)
    if (process.stderr.isTTY && done % 100 === 0) process.stderr.write(`\r\u001b[2KLecture des textes ${done}/${total}`)
  }
}

function picturesIn({ files }: Written): number {
  return files.filter((file) => 'bytes' in file && /^images\//.test(file.path)).length
}

function outcome({ kept }: ImportSummary, { fresh, same }: Written, isDryRun: boolean): string {
  const counts = `${fresh.length} écrits, ${same} déjà là, ${kept.length} laissés tels quels`
  return isDryRun ? `– à l’essai, rien n’est écrit : ${counts}` : `✔ fichiers : ${counts}`
}

function tellWhere(summary: ImportSummary, folder: string): void {
  const path = join(dirname(folder), REPORT)
  const isWritten = writeReport(path, importReport(summary))
  const shown = relative(process.cwd(), path)
  console.log(
    isWritten ? `Rapport : ${shown}` : `⚠ « ${shown} » n’est pas un rapport d’importation : il est laissé tel quel`,
  )
}
