import type { Language } from '@/lib/language/language'
import type { ArticleView } from '@/lib/views/article-view'
import { Dated } from './dated'

/** What was wrong, and when it was corrected: a silent correction is a second mistake. */
export function Corrections({
  corrections = [],
  language,
  lang,
}: {
  corrections: ArticleView['corrections'] | undefined
  language: Language
  /** The language of the text, if it is not the interface's. */
  lang?: string | undefined
}) {
  const { longDate, words } = language
  if (corrections.length === 0) return null
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections" className="label">
        {words.article.corrections}
      </h2>
      <ul>
        {corrections.map(({ date, text }) => (
          <li key={date.iso + text}>
            <Dated date={date} as={longDate} />
            {words.common.colon}
            <span lang={lang}>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
