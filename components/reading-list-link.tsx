import type { Language } from '@/lib/language/language'
import { READING_LIST } from '@/lib/paths'
import { Icon } from './icon'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'saved-count': React.HTMLAttributes<HTMLElement>
    }
  }
}

/** A tool of the masthead, with the number of saved articles. */
export function ReadingListLink({ language }: { language: Language }) {
  const { words } = language
  return (
    <a className="tool" href={READING_LIST}>
      <Icon name="bookmark" />
      <span className="sr-only">{words.readingList.title} </span>
      <saved-count />
    </a>
  )
}
