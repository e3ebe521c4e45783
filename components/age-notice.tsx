import { monthName, ofMonth } from '@/lib/french/dates'
import { words } from '@/lib/french/words'
import type { ArticleView } from '@/lib/views/view'
import { ReadAlso } from './read-also'

/** On an old article: its date, and the article that follows it up. */
export function AgeNotice({ old: { of, updated, followUp } }: { old: NonNullable<ArticleView['old']> }) {
  return (
    <div className="age-notice">
      <p className="label">{updated ? words.article.updatedIn(monthName(of)) : words.article.writtenIn(ofMonth(of))}</p>
      {followUp && <ReadAlso links={[followUp]} place="headline" label={words.article.followUp} />}
    </div>
  )
}
