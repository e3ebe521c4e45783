import type { Language } from '@/lib/language/language'
import { SEARCH } from '@/lib/paths'
import { Icon } from './icon'

/** A tool of the masthead. */
export function SearchLink({ language }: { language: Language }) {
  const { words } = language
  return (
    <a className="tool" href={SEARCH}>
      <Icon name="search" />
      <span className="sr-only">{words.frame.search}</span>
    </a>
  )
}
