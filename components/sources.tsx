import type { Language } from '@/lib/language/language'
import type { ArticleView } from '@/lib/views/article-view'
import { Html } from './html'

/** The sources of the article. */
export function Sources({
  sources = [],
  language,
  lang,
}: {
  sources: ArticleView['sources'] | undefined
  language: Language
  /** The language of the text, if it is not the interface's. */
  lang?: string | undefined
}) {
  const { words } = language
  if (sources.length === 0) return null
  return (
    <section aria-labelledby="sources">
      <h2 id="sources" className="label">
        {words.article.sources}
      </h2>
      <ul lang={lang}>
        {sources.map((html) => (
          <Html key={html} as="li" html={html} />
        ))}
      </ul>
    </section>
  )
}
