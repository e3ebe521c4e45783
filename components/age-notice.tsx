import type { Language } from '@/lib/language/language'
import type { ArticleView } from '@/lib/views/article-view'
import { ReadAlso } from './read-also'

/** The date of an old article, and the article that follows it up. */
export function AgeNotice({
  old: { of, updated, followUp },
  language,
  lang,
}: {
  old: NonNullable<ArticleView['old']>
  language: Language
  /** The language of its words, if the text is in another. */
  lang?: string | undefined
}) {
  const { monthName, words } = language
  return (
    <div className="age-notice" lang={lang}>
      <p className="label">
        {updated ? words.article.updatedIn(monthName(of)) : words.article.writtenIn(monthName(of))}
      </p>
      {followUp && <ReadAlso language={language} links={[followUp]} place="headline" label={words.article.followUp} />}
    </div>
  )
}
