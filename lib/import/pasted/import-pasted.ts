import { type Target, titleFinder } from '../../text/title-finder'
import { callouts } from '../body/callouts'
import type { BodyContext } from '../body/context'
import { shortSlug } from '../file-names'
import type { Header, ImportedText } from '../imported-text'
import type { Losses } from '../losses'
import { privatePath } from '../private-names'
import { type ItemFor, readAlsoItems } from '../read-also-items'
import { type PastedBlock, pastedBlocks } from './blocks'
import { firstWords } from './first-words'
import { pastedMarkdown } from './markdown'
import { type Opened, openPasted, type PastedFile } from './open-pasted'
import type { IsKnown } from './read-also-label'
import { readAlsoLink } from './read-also-link'
import { withLinkedTitles } from './titled-links'

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
