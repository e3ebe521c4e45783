import type { Language } from '@/lib/language/language'
import { textLanguage } from '@/lib/site'
import type { ArticleView } from '@/lib/views/view'
import { Icon } from './icon'

interface Props {
  entries: ArticleView['contents']
  language: Language
  /** The language of the text, where it is not that of the interface. */
  lang?: string | undefined
}

/** Folded above the text on narrow screens, always open in the rail. */
export function Contents({ entries, language, lang }: Props) {
  const { words } = language
  if (entries.length === 0) return null
  return (
    // « sidebar » is what the reader views of browsers know to leave out.
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
