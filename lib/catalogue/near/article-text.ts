import { compareCodeUnits } from '../../collections'
import { type FieldSentences, type FieldTexts, readFields } from '../../text/fields'

/** An article as this room sees it. Its text is read only when it has to be. */
export interface ArticleText {
  slug: string
  /** YYYY-MM-DD, or empty when nobody knows. */
  day: string
  text: () => FieldTexts
}

export function readSentences({ text }: Pick<ArticleText, 'text'>): FieldSentences {
  return readFields(text())
}

/** Publication order: older first, then by slug, whatever the order in which articles come. */
export function byPublication<Dated extends { slug: string; day: string }>(sources: Iterable<Dated>): Dated[] {
  return [...sources].sort((a, b) => compareCodeUnits(a.day, b.day) || compareCodeUnits(a.slug, b.slug))
}
