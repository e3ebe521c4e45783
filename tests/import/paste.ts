import type { Destination } from '../../lib/import/destination'
import { importAll } from '../../lib/import/import-all'
import { Losses } from '../../lib/import/losses'
import type { Plan } from '../../lib/import/plan'
import { entryFrom } from '../../lib/import/read-tree'
import { importReport } from '../../lib/import/report'
import { DEFAULT_SITE } from '../../lib/site'

export const TODAY = '2026-11-30'

export interface Outcome {
  /** Texts by their path below the content folder. */
  files: Record<string, string>
  report: string
  plan: Plan
}

/** The result of importing these files, and the report. */
export function imported(
  files: Record<string, string | Uint8Array>,
  destination: Partial<Destination> = {},
  options: { date?: string } = {},
): Outcome {
  const losses = new Losses()
  const entries = Object.entries(files).map(([path, text]) => entryFrom(path, Buffer.from(text)))
  const tree = { isFolder: entries.length > 1, name: 'source', files: entries, others: [] }
  const whole: Destination = { site: DEFAULT_SITE, articles: [], pages: [], aliases: new Map(), ...destination }
  const plan = importAll([tree], whole, { today: TODAY, ...options }, losses)
  const texts = plan.files.flatMap((file) => ('text' in file ? [[file.path, file.text]] : [[file.path, 'une copie']]))
  const summary = { ...plan, pictures: 0, rows: losses.rows(), kept: [] }
  return { files: Object.fromEntries(texts), report: importReport(summary), plan }
}

/** The text of one article, without its header. */
export function bodyOf(text: string | undefined): string {
  return (text ?? '').replace(/^---\n[\s\S]*?\n---\n\n/, '')
}
