import { slugOf } from '../content/file-name'
import { clockIn } from '../content/parse-date'
import { proposedText } from '../import/pasted/proposal'
import type { Problem } from '../problem'
import type { Change } from './file-change'
import type { ParsedNewsroom } from './parse-newsroom'

/** Rewrites pasted texts as an editor would. */
export function pasteChanges(
  problems: readonly Problem[],
  { newsroom, articles }: ParsedNewsroom,
  now: Date,
): Change[] {
  const { site } = newsroom
  const pasted = pastedFiles(problems)
  const targets = articles.map(({ slug, title }) => ({ slug, title }))
  const today = clockIn(site.timezone, now).slice(0, 10)
  return newsroom.articles.flatMap((source): Change[] => {
    const text = pasted.has(source.path) ? proposedText(source, site, targets, today) : undefined
    if (text === undefined) return []
    return [{ source, path: source.path, edits: [{ start: 0, end: source.text.length, text }] }]
  })
}

/** The command with which a journalist accepts each of these changes. */
export function pasteHints(problems: readonly Problem[]): string[] {
  return [...pastedFiles(problems)].map(
    (file) => `– ${file} semble collé tel quel ; pour l’écrire autrement : npm run mend -- ${slugOf(file).value}`,
  )
}

function pastedFiles(problems: readonly Problem[]): Set<string> {
  return new Set(problems.filter(({ code }) => code === 'pasted-text').map(({ place }) => place.file))
}
