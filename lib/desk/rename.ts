import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { runCommand } from '../cli/command'
import { orFail } from '../cli/report'
import { settingsFrom } from '../cli/settings'
import type { SourceFile } from '../content/newsroom'
import { readSource } from '../content/read-source'
import { Failure } from '../failure'
import { count } from '../french/numbers'
import { isDryRun } from './dry-run'
import { type Change, makeChange, showChange } from './file-change'
import { type ParsedNewsroom, parseNewsroom } from './parse-newsroom'
import { type RenamingSources, renamingPlan } from './renaming/plan'
import { refusal } from './renaming/refusal'

const USAGE = 'Écrivez : npm run rename -- ancien-nom nouveau-nom [--dry-run]'

/**
 * `npm run rename -- old new` renames an article and every reference to it, and adds the old name
 * to its aliases. With `--dry-run`, it only shows the changes. Texts with errors must be corrected
 * first, because their links are unknown.
 */
await runCommand(async () => {
  const [from, to, ...more] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
  if (from === undefined || to === undefined || more.length > 0) throw new Failure(USAGE)
  const isTrial = isDryRun()
  const { contentDir, ...settings } = settingsFrom(process.env, process.cwd())
  const sources = sourcesOf(orFail(await parseNewsroom({ ...settings, contentDir }), contentDir), contentDir)
  const changes = changesFor(sources, from, to)
  console.log(changes.map(showChange).join('\n\n'))
  if (!isTrial) for (const change of changes) makeChange(change, dirname(contentDir))
  const summary = `« ${from} » devient « ${to} », ${count(changes.length, 'fichier')}`
  console.log(isTrial ? `\n– à l’essai, rien n’est écrit : ${summary}` : `\n✔ ${summary}`)
})

function changesFor(sources: RenamingSources, from: string, to: string): Change[] {
  const why = refusal(sources.articles, from, to)
  const article = sources.articles.find(({ slug }) => slug === from)
  if (why !== undefined || !article) throw new Failure(why ?? USAGE)
  return renamingPlan(sources, article, to)
}

function sourcesOf({ newsroom, articles, pages }: ParsedNewsroom, contentDir: string): RenamingSources {
  return {
    texts: [...newsroom.articles, ...newsroom.pages],
    articles,
    pages,
    site: rootFile(contentDir, 'site.yml'),
    series: rootFile(contentDir, 'series.yml'),
  }
}

function rootFile(contentDir: string, name: string): SourceFile | undefined {
  const path = join(contentDir, name)
  return existsSync(path) ? readSource({ path, shown: `${basename(contentDir)}/${name}` }).value : undefined
}
