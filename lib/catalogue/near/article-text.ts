import { compareCodeUnits } from '../../collections'
import { type FieldSentences, type FieldTexts, readFields } from '../../text/indexed-fields'

/** An article to index. Its text is read only when needed. */
export interface ArticleText {
  slug: string
  /** YYYY-MM-DD, or empty when the day is unknown. */
  day: string
  text: () => FieldTexts
}

export function readSentences({ text }: Pick<ArticleText, 'text'>): FieldSentences {
  return readFields(text())
}

/** Sorts by publication: older first, then by slug. */
export function byPublication<Dated extends { slug: string; day: string }>(sources: Iterable<Dated>): Dated[] {
  return [...sources].sort((a, b) => compareCodeUnits(a.day, b.day) || compareCodeUnits(a.slug, b.slug))
}
