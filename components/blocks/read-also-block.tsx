import { ReadAlso } from '../read-also'
import type { BlockProps } from './props'

/**
 * A single link between two paragraphs may be in the margin; a list, or a link at the end of a
 * part, stays in the column.
 */
export function ReadAlsoBlock({ block: { links }, previous, next, language, labels }: BlockProps<'read-also'>) {
  const isBeside = previous === 'prose' && next === 'prose' && links.length === 1
  return <ReadAlso lang={labels} language={language} links={links} place={isBeside ? 'margin' : 'text'} />
}
