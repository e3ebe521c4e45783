import type { Root } from 'mdast'
import { callouts } from './callouts'
import { checkFragments } from './check-fragments'
import { definitions } from './definitions'
import { isTooDeep } from './depth'
import { figures } from './figures'
import { foreignCode } from './foreign-code'
import { headings } from './headings'
import { hiddenEntities } from './hidden-entities'
import { links } from './links'
import { notes } from './notes'
import { error, type ParseContext, type Remark } from './parse-context'
import { parseMarkdown } from './parser'
import { pullQuotes, withoutPullQuotes } from './pull-quotes'
import { rawHtml } from './raw-html'
import { readAlso } from './read-also'
import { tableCaptions } from './table-captions'
import { tables } from './tables'
import { taskLists } from './task-lists'
import { markTitleCandidates } from './title-candidates'
import { type BlockList, toBlocks } from './to-blocks'
import { typography } from './typeset'
import { wikiLinks } from './wiki-links'
import { countWords } from './word-count'

/**
 * `rawHtml` makes one kind of tree, and `definitions` and `wikiLinks` one kind of link, before anyone looks for either.
 * `pullQuotes` compares words with the text as it was typed.
 * `readAlso` takes its links and headings away before `links` records what the prose cites and `headings` numbers what is left.
 * `figures` eats the italic line under an image and `bareLines` compares titles as they were typed, so both run before `typography`;
 * so does `links`, which must not read a typeset address. `anchors` needs the ids that `headings` gives.
 * `typography` sees a call of note as one opaque sign, so `notes` opens them last; `tableCaptions` takes its lines typeset, and `tables` writes words that are already typeset.
 */
const steps: ((root: Root, context: ParseContext) => void)[] = [
  rawHtml,
  hiddenEntities,
  foreignCode,
  definitions,
  wikiLinks,
  callouts,
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

/** Blocks of a text; its problems and references are left in the context. */
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
