import { basename } from 'node:path'
import { slugOf } from '../../content/file-name'
import type { SourceFile } from '../../content/newsroom'
import type { Problem } from '../../problem'
import type { Site } from '../../site'
import type { Target } from '../../text/title-finder'
import { acceptedText } from '../accepted-text'
import { splitForeign, wordsOf } from '../foreign/front-matter'
import type { ImportedText } from '../imported-text'
import { Losses } from '../losses'
import { importPasted } from './import-pasted'
import { looksPasted, pastedLine } from './looks-pasted'

const FRONT_MATTER = /^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/

/** Warns about a text pasted into an article as is. */
export function pasteProblem({ path, text }: SourceFile): Problem[] {
  const line = pastedLine(text)
  if (line === undefined) return []
  const length = text.split('\n')[line - 1]?.length ?? 1
  return [
    {
      severity: 'warning',
      code: 'pasted-text',
      place: { file: path, line, column: 1, length },
      found:
        'ce texte semble collé tel quel : un paragraphe, un intertitre ou un « Lire aussi » n’est pas à la manière d’ici',
      expected: 'une ligne vide entre les paragraphes et « ## » devant les intertitres sont attendus',
    },
  ]
}

/** Whether first lines keep a text private: under a header, only its author can say so there. */
function isWithheld({ reasons, header }: ImportedText): boolean {
  return reasons.length > 0 || header.embargo !== undefined
}

/**
 * The Markdown that an editor would write for a pasted article. Its header stays as it is; a text
 * without one gets one. Undefined if nothing would change.
 */
export function proposedText(
  { path, text }: SourceFile,
  site: Site,
  targets: readonly Target[],
  today: string,
): string | undefined {
  if (!looksPasted(text)) return undefined
  const header = FRONT_MATTER.exec(text)?.[0] ?? ''
  const title = wordsOf(splitForeign(text).data.title)
  const slug = slugOf(path).value ?? basename(path)
  const file = { path, text: text.slice(header.length), slug, ...(title !== undefined && { header: { title } }) }
  const others = targets.filter((target) => target.slug !== slug)
  const [imported] = importPasted([file], { today, targets: others }, new Losses())
  if (!imported || (header !== '' && isWithheld(imported))) return undefined
  const written = header === '' ? acceptedText(imported, site, new Losses()) : `${header.trimEnd()}\n\n${imported.body}`
  return written === text ? undefined : written
}
