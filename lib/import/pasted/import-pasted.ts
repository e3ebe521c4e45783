import { proposeDate } from '../../content/date-proposal'
import { fold } from '../../text/fold'
import { type Target, titleFinder } from '../../text/title-finder'
import { callouts } from '../body/callouts'
import type { BodyContext } from '../body/context'
import { shortSlug } from '../file-names'
import type { Header, ImportedText } from '../imported-text'
import type { Losses } from '../losses'
import { privatePath } from '../private-names'
import { type ItemFor, readAlsoItems } from '../read-also-items'
import { type PastedBlock, pastedBlocks } from './blocks'
import { pastedLines } from './clean-lines'
import { firstWords } from './first-words'
import { type PastedHead, pastedHead } from './head'
import type { Part } from './line-kinds'
import { pastedMarkdown } from './markdown'
import { withoutPrivateLines } from './private-lines'
import type { IsKnown } from './read-also-label'
import { readAlsoLink } from './read-also-link'
import { splitTexts } from './split-texts'
import { withLinkedTitles } from './titled-links'

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

interface PastedOptions {
  /** `--date`, which wins over other dates. */
  date?: string
  today: string
  targets: readonly Target[]
}

interface PastedText {
  file: PastedFile
  header: Header
  slug: string
  blocks: PastedBlock[]
}

/** A file of which only the head has been read. */
interface Opened {
  file: PastedFile
  head: PastedHead
}

/**
 * Converts pasted files. A « Lire aussi » may link to an article of the paper, or to another of
 * these texts.
 */
export function importPasted(files: readonly PastedFile[], options: PastedOptions, losses: Losses): ImportedText[] {
  const opened = files.flatMap((file) => openPasted(file, losses))
  const isKnown = knownTitles(opened, options.targets)
  const pasted = opened.map((file) => readPasted(file, isKnown, options, losses))
  const own = pasted.map(({ slug, header }) => ({ slug, title: header.title }))
  const names = new Set(own.map(({ slug }) => slug))
  const targets = [...options.targets.filter(({ slug }) => !names.has(slug)), ...own]
  const itemFor = readAlsoItems(targets, losses)
  const find = titleFinder(targets)
  return pasted.map((text) => importedOf(text, itemFor, find, losses))
}

function openPasted(file: PastedFile, losses: Losses): Opened[] {
  const { lines, left, parted, sent } = pastedLines(file.text)
  if (lines.every((line) => line === '')) {
    losses.note('fichier vide', 'dropped', file.path)
    return []
  }
  for (const { construct, words } of left) for (const word of words) losses.note(construct, 'dropped', file.path, word)
  for (const word of parted) losses.note('mot coupé en fin de ligne, recollé', 'text', file.path, word)
  const { lines: shown, reasons, embargo, announced } = withoutPrivateLines(lines)
  for (const line of announced) losses.note('embargo en tête de texte', 'carried', file.path, line)
  const withheld = {
    ...file,
    header: { ...(embargo !== undefined && { embargo }), ...file.header },
    reasons: [...(file.reasons ?? []), ...reasons],
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

function knownTitles(opened: readonly Opened[], targets: readonly Target[]): IsKnown {
  const own = opened.flatMap(({ file, head }) => file.header?.title ?? head.title ?? [])
  const find = titleFinder([...targets, ...own.map((title) => ({ slug: title, title }))])
  return (title) => title.length <= LONGEST_TITLE && find(title) !== undefined
}

function readPasted(
  { file, head }: Opened,
  isKnown: IsKnown,
  { date, today }: PastedOptions,
  losses: Losses,
): PastedText {
  const blocks = pastedBlocks(head.rest, isKnown)
  const title = file.header?.title ?? head.title ?? firstWords(blocks)
  if (title !== (file.header?.title ?? head.title))
    losses.note('titre absent : les premiers mots en tiennent lieu', 'text', file.path)
  const header: Header = {
    ...file.header,
    title,
    date: file.header?.date ?? date ?? head.date ?? today,
    ...(head.description !== undefined && { description: head.description }),
    ...(head.authors && { authors: head.authors }),
    ...(head.section !== undefined && { section: head.section }),
    ...(head.tags && { tags: head.tags }),
  }
  for (const line of head.others) losses.note('signature ou date en tête de texte', 'carried', file.path, line)
  if (header.date === today && date === undefined)
    losses.note('date absente : celle du jour est écrite', 'text', file.path)
  return { file, header, slug: file.slug ?? shortSlug(title), blocks }
}

/** Removes a title line that repeats the title of the header. */
function withoutTitle(lines: readonly string[], title: string): string[] {
  const first = lines.findIndex((line) => line !== '')
  const isTitle = fold((lines[first] ?? '').replace(/^#+\s/, '')) === fold(title)
  return isTitle ? lines.slice(first + 1) : [...lines]
}

function importedOf(
  { file, header, slug, blocks }: PastedText,
  itemFor: ItemFor,
  find: (title: string) => string | undefined,
  losses: Losses,
): ImportedText {
  const context = { from: file.path, source: file.text, losses }
  const sure = blocks
    .map((block) => withLinkedTitles(withoutSignature(block, find), find))
    .map((block) => withKnownCallouts(block, context))
  for (const block of sure) {
    if (block.type === 'read-also') noteLabel(block, file.path, losses)
    else if ('left' in block)
      for (const word of block.left ?? [])
        losses.note('étiquette d’un intertitre ou d’une légende', 'text', file.path, word)
  }
  return {
    from: file.path,
    kind: 'article',
    slug,
    header,
    body: pastedMarkdown(sure, (title) => readAlsoLink(title, { slug, from: file.path }, { itemFor, find, losses })),
    folder: '',
    addresses: [],
    reasons: [...(file.reasons ?? []), ...privatePath(file.path)],
  }
}

/** Callouts of other tools become our boxes. */
function withKnownCallouts(block: PastedBlock, context: BodyContext): PastedBlock {
  return block.type === 'verbatim' ? { ...block, text: callouts(block.text, context).trim() } : block
}

/** Removes a short last line that is not the title of an article: a signature or an agency. */
function withoutSignature(block: PastedBlock, find: (title: string) => string | undefined): PastedBlock {
  if (block.type !== 'read-also' || block.label !== '') return block
  const [title = ''] = block.titles
  return title.split(/\s+/).length < 5 && find(title) === undefined ? { type: 'paragraph', text: title } : block
}

function noteLabel(
  { label, titles, left = [] }: { label: string; titles: readonly string[]; left?: readonly string[] },
  path: string,
  losses: Losses,
): void {
  if (label !== '' && !/lire\s+aussi$/i.test(label))
    losses.note('autre étiquette, devenue « Lire aussi »', 'text', path, label)
  for (const line of left) losses.note('rubrique ou date autour d’un titre, sous « Lire aussi »', 'dropped', path, line)
  if (titles.length === 0) losses.note('étiquette qui n’annonce rien', 'dropped', path, label)
}

const LONGEST_TITLE = 300
