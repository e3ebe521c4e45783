import { count, grouped, plural } from '../french/numbers'
import type { Fate, LossRow } from './losses'

/** The outcome of an import. */
export interface ImportSummary {
  articles: number
  pages: number
  pictures: number
  /** Texts imported as drafts, with the reasons. */
  drafts: { path: string; reasons: string[] }[]
  rows: LossRow[]
  /** Existing files with other content, which were kept. */
  kept: string[]
}

const TITLE = '# Rapport d’importation'
const FATES: Record<Fate, string> = { carried: 'repris', text: 'changé en texte', dropped: 'laissé de côté' }

/** Whether a file is a report of ours, which may be overwritten. */
export function isReport(text: string): boolean {
  return text.startsWith(TITLE)
}

/** `import.md`: the whole account, words that were left out included. */
export function importReport(summary: ImportSummary): string {
  const parts = [
    `${TITLE}\n\n${headline(summary)}`,
    tableOf(summary.rows),
    draftsOf(summary.drafts),
    keptOf(summary.kept),
  ]
  return `${[...parts, wordsOf(summary.rows)].filter((part) => part !== '').join('\n\n')}\n`
}

/** The part of it that a terminal shows. */
export function shortReport(summary: ImportSummary): string {
  const rows = summary.rows.map(({ construct, fate, times, files, places }) => {
    const where = times > 1 || files > 1 ? `${grouped(times)} fois dans ${count(files, 'fichier')}` : 'une fois'
    return `  ${FATES[fate]} : ${construct}, ${where} (${places[0] ?? ''})`
  })
  return [...rows, ...draftsOf(summary.drafts.slice(0, 10)).split('\n'), keptOf(summary.kept), headline(summary)]
    .filter((line) => line !== '')
    .join('\n')
}

function headline({ articles, pages, pictures, drafts }: ImportSummary): string {
  const hidden = drafts.length > 0 ? `, dont ${count(drafts.length, 'brouillon')}` : ''
  return `${count(articles, 'article')}${hidden}, ${count(pages, 'page')}, ${count(pictures, 'image')}`
}

function tableOf(rows: readonly LossRow[]): string {
  if (rows.length === 0) return 'Rien n’a été changé ni laissé de côté.'
  const lines = rows.map(({ construct, fate, times, files, places }) =>
    [cell(construct), FATES[fate], times, files, places.map((place) => cell(place)).join(', ')].join(' | '),
  )
  const head = 'Ce qui a été trouvé | Ce que c’est devenu | Fois | Fichiers | Premiers endroits\n|---|---|---:|---:|---'
  return [head, ...lines].map((line) => `| ${line.replace('\n|', ' |\n|')} |`).join('\n')
}

function draftsOf(drafts: ImportSummary['drafts']): string {
  if (drafts.length === 0) return ''
  const lines = drafts.map(({ path, reasons }) => `- \`${path}\` : ${reasons.join(' ; ')}`)
  return `## ${plural(drafts.length, 'Brouillon')}, et pourquoi\n\n${lines.join('\n')}`
}

function keptOf(kept: readonly string[]): string {
  if (kept.length === 0) return ''
  const lines = kept.map((path) => `- \`${path}\``)
  return `## Déjà là avec un autre contenu : rien n’y a été écrit\n\n${lines.join('\n')}`
}

/** The words of each construct, once, with their places. */
function wordsOf(rows: readonly LossRow[]): string {
  const parts = rows.flatMap(({ construct, words }) => {
    const lines = [...words].map(([text, places]) => `- ${indented(text)}  \n  ${shownPlaces(places)}`)
    return lines.length === 0 ? [] : [`### ${construct}\n\n${lines.join('\n')}`]
  })
  return parts.length === 0 ? '' : `## Le détail\n\n${parts.join('\n\n')}`
}

function shownPlaces(places: readonly string[]): string {
  const more = places.length > 5 ? ` et ${grouped(places.length - 5)} autres` : ''
  return `(${places.slice(0, 5).join(', ')}${more})`
}

function indented(text: string): string {
  return text.trim().replace(/\n/g, '\n  ')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ')
}
