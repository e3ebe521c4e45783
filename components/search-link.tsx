import { words } from '@/lib/french/words'
import { SEARCH } from '@/lib/paths'
import { Icon } from './icon'

/** One of the masthead's tools. */
export function SearchLink() {
  return (
    <a className="tool" href={SEARCH}>
      <Icon name="search" />
      <span className="sr-only">{words.frame.search}</span>
    </a>
  )
}
