import type { Language } from '@/lib/language/language'
import type { ArticleView } from '@/lib/views/view'
import { Icon } from './icon'

/** Folded above the text on narrow screens, always open in the rail. */
export function Contents({ entries, language }: { entries: ArticleView['contents']; language: Language }) {
  const { words } = language
  if (entries.length === 0) return null
  return (
    // « sidebar » is what the reader views of browsers know to leave out.
    <nav className="toc sidebar" aria-label={words.common.contents}>
      <details>
        <summary>
          {words.common.contents}
          <Icon name="down" />
        </summary>
        <ol>
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
