import { proposeDate } from '../../content/date-proposal'
import { fold } from '../../text/fold'
import type { Header } from '../imported-text'
import type { Losses } from '../losses'
import { pastedLines } from './clean-lines'
import { pastedHead } from './head'
import type { Part } from './line-kinds'
import type { PastedHead } from './pasted-head'
import { withholds, withoutPrivateLines } from './private-lines'
import { splitTexts } from './split-texts'

/** One pasted file. `header` is the header above the paste, if there is one. */
export interface PastedFile {
  path: string
  text: string
  header?: Partial<Header>
  /** The reasons in the header to keep the text private. */
  reasons?: string[]
  /** The name of a Markdown file, which was chosen on purpose. */
  slug?: string
}

/** A file of which only the head has been read. */
export interface Opened {
  file: PastedFile
  head: PastedHead
}

/** The texts of one file, of which only the heads have been read. */
export function openPasted(file: PastedFile, losses: Losses): Opened[] {
  const { lines, left, parted, sent } = pastedLines(file.text)
  for (const { construct, words } of left) for (const word of words) losses.note(construct, 'dropped', file.path, word)
  if (lines.every((line) => line === '')) {
    losses.note('fichier vide', 'dropped', file.path, file.header?.title)
    return []
  }
  for (const word of parted) losses.note('mot coupé en fin de ligne, recollé', 'text', file.path, word)
  const { lines: shown, reasons, embargo, announced } = withoutPrivateLines(lines)
  const around = left.flatMap(({ words }) => words.filter(withholds)).map((line) => `« ${line} »`)
  for (const line of announced) losses.note('embargo en tête de texte', 'carried', file.path, line)
  const withheld = {
    ...file,
    header: { ...(embargo !== undefined && { embargo }), ...file.header },
    reasons: [...(file.reasons ?? []), ...reasons, ...around],
  }
  const isWhole = file.slug !== undefined || file.header?.title !== undefined
  const [first, ...others] = isWhole ? [{ lines: shown, left: [] }] : splitTexts(shown)
  for (const part of others)
    losses.note(
      'autre texte du même fichier, devenu un article',
      'carried',
      file.path,
      part.lines.find((line) => line !== ''),
    )
  const day = sent === undefined ? undefined : proposeDate(sent)
  return [first ?? { lines: shown, left: [] }, ...others].map((part) => openText(part, withheld, day, losses))
}

/** One text of a file. What keeps the file private keeps all its texts private. */
function openText({ lines, left }: Part, whole: PastedFile, day: string | undefined, losses: Losses): Opened {
  for (const word of left) losses.note('numéro d’un texte', 'dropped', whole.path, word)
  const { lines: shown, reasons, embargo, announced } = withoutPrivateLines(lines)
  for (const line of announced) losses.note('embargo en tête de texte', 'carried', whole.path, line)
  // Two embargoes: only the author knows which one holds.
  const isDoubtful = embargo !== undefined && whole.header?.embargo !== undefined
  const file = {
    ...whole,
    header: { ...(embargo !== undefined && { embargo }), ...whole.header },
    reasons: [...(whole.reasons ?? []), ...reasons, ...(isDoubtful ? announced : [])],
  }
  const title = file.header?.title
  const head = title === undefined ? pastedHead(shown) : { others: [], rest: withoutTitle(shown, title) }
  const date = head.date ?? day
  return { file, head: { ...head, ...(date !== undefined && { date }) } }
}

/** Removes a title line that repeats the title of the header. */
function withoutTitle(lines: readonly string[], title: string): string[] {
  const first = lines.findIndex((line) => line !== '')
  const isTitle = fold((lines[first] ?? '').replace(/^#+\s/, '')) === fold(title)
  return isTitle ? lines.slice(first + 1) : [...lines]
}
