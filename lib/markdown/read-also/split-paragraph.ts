import type { Paragraph, RootContent } from 'mdast'
import { joinLines, linesOf } from '../paragraph-lines'
import type { ParseContext } from '../parse-context'
import { afterLabel, isLabel } from './label'
import { isOnlyLinks, lineOf, wordsOf } from './line'

/** A label at the end of a sentence, right before a list: `Elle a dit non. Lire aussi :`. */
const LAST_SENTENCE = /^(.*[.!?…»”]\s)((?:à )?lire (?:aussi|également)\s?:)\s*$/isu

/**
 * Separates the lines of a « Lire aussi » from the lines that were typed right above or below them,
 * without a blank line.
 */
export function splitParagraph(
  paragraph: Paragraph,
  next: RootContent | undefined,
  context: ParseContext,
): Paragraph[] {
  const text = context.text.slice(paragraph.position?.start.offset, paragraph.position?.end.offset)
  if (!/lire/i.test(text) || isReadAlso(paragraph)) return [paragraph]
  const parts: Paragraph[] = []
  let prose: Paragraph[] = []
  for (const line of linesOf(paragraph, context)) {
    if (!isReadAlso(line)) prose.push(line)
    else {
      if (prose.length > 0) parts.push(joinLines(prose))
      parts.push(line)
      prose = []
    }
  }
  const rest = prose.length > 0 ? splitSentence(joinLines(prose), next) : []
  return parts.length === 0 && rest.length < 2 ? [paragraph] : [...parts, ...rest]
}

/** Whether a line is a label, alone or with what it announces. */
function isReadAlso(paragraph: Paragraph): boolean {
  const line = lineOf(paragraph)
  if (!line) return false
  if (line.links.length > 0) return isLabel(line.before) && isOnlyLinks(line)
  return isLabel(line.before) || afterLabel(wordsOf(line)) !== undefined
}

function splitSentence(paragraph: Paragraph, next: RootContent | undefined): Paragraph[] {
  const last = paragraph.children.at(-1)
  const [, before, label] = (last?.type === 'text' && LAST_SENTENCE.exec(last.value)) || []
  if (next?.type !== 'list' || before === undefined || label === undefined) return [paragraph]
  const children = [...paragraph.children.slice(0, -1), { type: 'text' as const, value: before.trimEnd() }]
  const announcement: Paragraph = { ...paragraph, children: [{ type: 'text', value: label }] }
  return [{ ...paragraph, children }, announcement]
}
