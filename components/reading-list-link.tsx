import { words } from '@/lib/french/words'
import { READING_LIST } from '@/lib/paths'
import { Icon } from './icon'

/** One of the masthead's tools. */
export function ReadingListLink() {
  return (
    <a className="tool" href={READING_LIST}>
      <Icon name="pile" />
      <span className="sr-only">{words.pile.title}</span>
    </a>
  )
}
