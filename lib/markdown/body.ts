import type { Root } from 'mdast'
import { bareAddresses } from './bare-addresses'
import { callouts } from './callouts'
import { pullQuotes, withoutPullQuotes } from './check-pull-quotes'
import { transcripts } from './check-transcripts'
import { dialogues } from './dialogues'
import { embeds } from './embeds'
import { figures } from './figures'
import { notes } from './footnotes'
import { foreignTerms } from './foreign-terms'
import { headings } from './headings'
import { hiddenEntities } from './hidden-entities'
import { highlightCode } from './highlight-code'
import { languageMarks } from './language-marks'
import { definitions } from './link-definitions'
import { links } from './links'
import { lives } from './live-entries'
import { parseWithFormulas } from './math/parse'
import { maths } from './maths'
import { isTooDeep } from './nesting-depth'
import { error, type ParseContext, pointAt, type Remark } from './parse-context'
import { proofread } from './proofread'
import { questions } from './question-box'
import { rawHtml } from './raw-html'
import { readAlso } from './read-also'
import { straySigns } from './stray-signs'
import { tableCaptions } from './table-captions'
import { tables } from './tables'
import { taskLists } from './task-lists'
import { withinTimeLimit } from './time-limit'
import { timelines } from './timelines'
import { markTitleCandidates } from './title-candidates'
import { type BlockList, toBlocks } from './to-blocks'
import { typography } from './typeset'
import { wikiLinks } from './wiki-links'
import { countWords } from './word-count'

/**
 * The order matters:
 * - `rawHtml` leaves one kind of tree, `definitions` and `wikiLinks` one kind of link, so they run
 *   before the steps that look for elements and links;
 * - `languageMarks` makes elements of foreign passages, which the steps after it leave alone;
 * - `straySigns` and `proofread` search the source of each text, so they run before nodes without a
 *   place are made;
 * - `bareAddresses` compares an address with its source, so it runs before steps that rewrite
 * links; - `timelines`, `questions` and `lives` arrange what `callouts` finds, before typography
 * changes dates; - `pullQuotes` compares words with the text as it was typed; - `readAlso` removes
 * its links and headings before `links` records citations and `headings`
 *   numbers what remains;
 * - `figures` consumes the italic line under an image, `markTitleCandidates` compares titles as
 *   they were typed, and `links` must not read a typeset address, so all three run before
 *   `typography`;
 * - `dialogues` makes the lines that `typography` reads;
 * - `foreignTerms` makes elements that `typography` leaves alone;
 * - `tableCaptions`, `tables` and `notes` add words that are already typeset, so they run after
 *   `typography`.
 */
const steps: ((root: Root, context: ParseContext) => void)[] = [
  rawHtml,
  hiddenEntities,
  bareAddresses,
  callouts,
  timelines,
  questions,
  lives,
  languageMarks,
  straySigns,
  proofread,
  definitions,
  wikiLinks,
  pullQuotes,
  readAlso,
  embeds,
  markTitleCandidates,
  figures,
  transcripts,
  links,
  headings,
  taskLists,
  highlightCode,
  dialogues,
  foreignTerms,
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
  const parsed = withinTimeLimit(context.text, () => parseWithoutLimit(context))
  if (!parsed) return refuse(context, TOO_SLOW)
  context.problems.push(...parsed.problems)
  context.references.push(...parsed.references)
  context.internalLinks.push(...parsed.internalLinks)
  context.documents.push(...parsed.documents)
  return parsed.body
}

/** Fills lists of its own, since parsing may be interrupted and start again. */
export function parseWithoutLimit(given: ParseContext) {
  const context: ParseContext = { ...given, problems: [], references: [], internalLinks: [], documents: [] }
  const { root, formulas } = parseWithFormulas(context.text)
  if (isTooDeep(root)) return { ...context, body: refuse(context, TOO_DEEP) }
  maths(root, formulas, context)
  for (const step of steps) step(root, context)
  const words = countWords(withoutPullQuotes(root.children))
  return { ...context, body: { ...toBlocks(root), words } }
}

const TOO_DEEP: Remark = {
  code: 'blocks-depth',
  found: 'des blocs s’ouvrent les uns dans les autres sans fin',
  expected: 'un texte plus simple est attendu',
}

const TOO_SLOW: Remark = {
  code: 'text-too-slow',
  found: 'ce texte demande plus de 2 secondes de calcul',
  expected: 'un texte plus simple est attendu, où aucun signe n’est répété des milliers de fois',
}

function refuse(context: ParseContext, remark: Remark): Body {
  const offset = Math.max(0, context.text.search(/\S/))
  const start = pointAt(context, offset)
  const end = pointAt(context, (context.lineStarts[start.line] ?? context.text.length + 1) - 1)
  error(context, { position: { start, end } }, remark)
  return { blocks: [], titleCandidates: [], words: 0 }
}
