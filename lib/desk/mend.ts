import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { groupBy } from '../catalogue/group'
import type { SourceFile } from '../content/newsroom'
import { readSource } from '../content/source'
import { count } from '../french/numbers'
import { understandArticle, understandPage } from '../markdown/article'
import { runCommand } from '../press/command'
import { settingsFrom } from '../press/settings'
import { readAndUnderstand, type Understood } from '../press/understood'
import type { Problem } from '../problem'
import { diffOf } from './diff'
import { type Edit, edited, editedFile } from './edit'
import { mending, type ProblemsOf } from './mending'

/** What changes in one text. */
interface Mending {
  source: SourceFile
  edits: Edit[]
}

/**
 * `npm run mend`: writes in the texts, as the paper reads them, dates of other shapes and keys of other tools. Shows what it changes; with
 * `--dry-run`, only shows it. What somebody must decide is left to `npm run check`.
 */
await runCommand(async () => {
  const { contentDir, ...settings } = settingsFrom(process.env, process.cwd())
  const { value, problems } = await readAndUnderstand({ ...settings, contentDir })
  const root = dirname(contentDir)
  const mendings = value ? mendingsOf(problems, value, root) : []
  for (const { source, edits } of mendings) console.log(`${shown(source, edits)}\n`)
  const isTrial = process.argv.includes('--dry-run')
  if (!isTrial) for (const { source, edits } of mendings) write(join(root, source.path), edits)
  const edits = mendings.reduce((sum, mending) => sum + mending.edits.length, 0)
  const said = `${count(edits, 'remplacement')} dans ${count(mendings.length, 'fichier')}`
  console.log(isTrial ? `– à l’essai, rien n’est écrit : ${said}` : `✔ ${said}`)
})

function mendingsOf(problems: readonly Problem[], { newsroom }: Understood, root: string): Mending[] {
  const pages = new Set(newsroom.pages.map(({ path }) => path))
  const problemsOf: ProblemsOf = (source) =>
    (pages.has(source.path) ? understandPage(source) : understandArticle(source, newsroom.site)).problems
  const texts = groupBy(
    problems.filter(({ mend }) => mend !== undefined),
    ({ place }) => place.file,
  )
  return [...texts].flatMap(([file, its]) => {
    const source = file.endsWith('.md') ? readSource({ path: join(root, file), shown: file }).value : undefined
    const edits = source ? mending(source, its, problemsOf) : []
    return source && edits.length > 0 ? [{ source, edits }] : []
  })
}

function shown({ path, text }: SourceFile, edits: readonly Edit[]): string {
  return diffOf(path, path, text, edited(text, edits))
}

function write(path: string, edits: readonly Edit[]): void {
  writeFileSync(path, editedFile(readFileSync(path, 'utf8'), edits))
}
