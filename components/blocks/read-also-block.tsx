import { ReadAlso } from '../read-also'
import type { BlockProps } from './props'

/**
 * One link between two paragraphs may leave the column; a list, or the last word of a part, stays
 * in it.
 */
export function ReadAlsoBlock({ block: { links }, previous, next, language, labels }: BlockProps<'read-also'>) {
  const standsBeside = previous === 'prose' && next === 'prose' && links.length === 1
  return <ReadAlso lang={labels} language={language} links={links} place={standsBeside ? 'margin' : 'text'} />
}
