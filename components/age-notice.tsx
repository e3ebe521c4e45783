import type { Language } from '@/lib/language/language'
import type { ArticleView } from '@/lib/views/view'
import { ReadAlso } from './read-also'

/** On an old article: its date, and the article that follows it up. */
export function AgeNotice({
  old: { of, updated, followUp },
  language,
}: {
  old: NonNullable<ArticleView['old']>
  language: Language
}) {
  const { monthName, words } = language
  return (
    <div className="age-notice">
      <p className="label">
        {updated ? words.article.updatedIn(monthName(of)) : words.article.writtenIn(monthName(of))}
      </p>
      {followUp && <ReadAlso language={language} links={[followUp]} place="headline" label={words.article.followUp} />}
    </div>
  )
}
