import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { MANUAL_PAGE, type ManualPage, readManualPage } from './manual-page'

/** Shorter pages are only tables of links. */
const MIN_LENGTH = 200

/**
 * `tsx tests/bench/related/manuals.ts <manual> <folder>`: the pages of a manual of a Debian package
 * as Markdown, with their links in `pairs.tsv`, for `npm run bench:related`.
 */
function main([manual, folder]: string[]): void {
  if (manual === undefined || folder === undefined) throw new Error('manuals.ts <manual> <folder>')
  const files = readdirSync(manual, { recursive: true, encoding: 'utf8' }).filter((file) => MANUAL_PAGE.test(file))
  const known = new Set(files)
  const pairs: string[] = []
  for (const file of files.sort()) {
    const page = readManualPage(manual, file)
    if (page.paragraphs.join('').length < MIN_LENGTH) continue
    const links = new Set(page.links.filter((target) => known.has(target) && target !== file))
    for (const target of links) pairs.push(`${nameOf(file)}\t${nameOf(target)}`)
    const path = join(folder, `${nameOf(file)}.md`)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, markdownOf(page))
  }
  writeFileSync(join(folder, 'pairs.tsv'), `${pairs.join('\n')}\n`)
}

function nameOf(file: string): string {
  return file.replace(/(\.fr)?\.(html|page|gz)$/, '')
}

function markdownOf({ title, description, section, day, paragraphs }: ManualPage): string {
  const matter = { title: title.replace(/\s+/g, ' ').trim(), description, section, date: day }
  const lines = Object.entries(matter).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  return `---\n${lines.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`
}

main(process.argv.slice(2))
