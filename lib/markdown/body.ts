import type { Root } from 'mdast'
import { callouts } from './callouts'
import { checkFragments } from './check-fragments'
import { definitions } from './definitions'
import { isTooDeep } from './depth'
import { figures } from './figures'
import { headings } from './headings'
import { hiddenEntities } from './hidden-entities'
import { links } from './links'
import { notes } from './notes'
import { error, type ParseContext, type Remark } from './parse-context'
import { parseMarkdown } from './parser'
import { pullQuotes, withoutPullQuotes } from './pull-quotes'
import { rawHtml } from './raw-html'
import { readAlso } from './read-also'
import { straySigns } from './stray-signs'
import { tableCaptions } from './table-captions'
import { tables } from './tables'
import { taskLists } from './task-lists'
import { markTitleCandidates } from './title-candidates'
import { type BlockList, toBlocks } from './to-blocks'
import { typography } from './typeset'
import { wikiLinks } from './wiki-links'
import { countWords } from './word-count'

/**
 * The order matters:
 * - `rawHtml` leaves one kind of tree, `definitions` and `wikiLinks` one kind of link, so they run
 *   before the steps that look for elements and links;
 * - `pullQuotes` compares words with the text as it was typed;
 * - `readAlso` removes its links and headings before `links` records citations and `headings`
 *   numbers what remains;
 * - `figures` consumes the italic line under an image, `markTitleCandidates` compares titles as
 *   they were typed, and `links` must not read a typeset address, so all three run before
 *   `typography`;
 * - `checkFragments` needs the ids that `headings` gives;
 * - `tableCaptions`, `tables` and `notes` add words that are already typeset, so they run after
 *   `typography`.
 */
const steps: ((root: Root, context: ParseContext) => void)[] = [
  rawHtml,
  hiddenEntities,
  callouts,
  straySigns,
  definitions,
  wikiLinks,
  pullQuotes,
  readAlso,
  markTitleCandidates,
  figures,
  links,
  headings,
  checkFragments,
  taskLists,
  typography,
  tableCaptions,
  tables,
  notes,
]

export interface Body extends BlockList {
  words: number
}

/** Parses a text into blocks. Problems and references are left in the context. */
export function parseBody(context: ParseContext): Body {
  const root = parseMarkdown(context.text)
  if (isTooDeep(root)) return refuse(root, context)
  for (const step of steps) step(root, context)
  const words = countWords(withoutPullQuotes(root.children))
  return { ...toBlocks(root), words }
}

function refuse(root: Root, context: ParseContext): Body {
  const remark: Remark = {
    code: 'blocks-depth',
    found: 'des blocs s’ouvrent les uns dans les autres sans fin',
    expected: 'un texte plus simple est attendu',
  }
  error(context, root.children[0] ?? root, remark)
  return { blocks: [], titleCandidates: [], words: 0 }
}
