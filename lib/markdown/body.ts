import type { Root } from 'mdast'
import { anchors } from './anchors'
import { bareLines } from './bare-lines'
import { type Printed, printBlocks } from './blocks'
import { definitions } from './definitions'
import { isTooDeep } from './depth'
import { figures } from './figures'
import { foreignCode } from './foreign-code'
import { headings } from './headings'
import { hiddenEntities } from './hidden'
import { links } from './links'
import { type Manuscript, object } from './manuscript'
import { notes } from './notes'
import { parseMarkdown } from './parser'
import { pullQuotes } from './pull-quotes'
import { rawHtml } from './raw-html'
import { readAlso } from './read-also'
import { tableCaptions } from './table-captions'
import { tables } from './tables'
import { taskLists } from './task-lists'
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
const steps: ((root: Root, manuscript: Manuscript) => void)[] = [
  rawHtml,
  hiddenEntities,
  foreignCode,
  definitions,
  wikiLinks,
  pullQuotes,
  readAlso,
  bareLines,
  figures,
  links,
  headings,
  anchors,
  taskLists,
  typography,
  tableCaptions,
  tables,
  notes,
]

export interface Body extends Printed {
  words: number
}

/** Blocks of a text; its problems and references are left in the manuscript. */
export function understandBody(manuscript: Manuscript): Body {
  const root = parseMarkdown(manuscript.text)
  if (isTooDeep(root)) return refuse(root, manuscript)
  for (const step of steps) step(root, manuscript)
  const words = countWords(root.children)
  return { ...printBlocks(root), words }
}

function refuse(root: Root, manuscript: Manuscript): Body {
  const remark = {
    found: 'des blocs s’ouvrent les uns dans les autres sans fin',
    expected: 'un texte plus simple est attendu',
  }
  object(manuscript, root.children[0] ?? root, remark)
  return { blocks: [], titleCandidates: [], words: 0 }
}
