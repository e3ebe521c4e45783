import type { Language } from '@/lib/language/language'
import { textLanguage } from '@/lib/site'
import type { ArticleView } from '@/lib/views/article-view'
import { Icon } from './icon'

interface Props {
  entries: ArticleView['contents']
  language: Language
  /** The language of the text, if it is not the interface's. */
  lang?: string | undefined
}

/** Folded above the text on narrow screens, always open beside it on wide ones. */
export function Contents({ entries, language, lang }: Props) {
  const { words } = language
  if (entries.length === 0) return null
  return (
    // Reader views leave out the class « sidebar ».
    <nav className="toc sidebar" aria-label={words.common.contents} lang={lang && textLanguage(language.code)}>
      <details>
        <summary>
          {words.common.contents}
          <Icon name="down" />
        </summary>
        <ol lang={lang}>
          {entries.map(({ id, text }) => (
            <li key={id}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
