import { words } from '@/lib/french/words'
import { PILE } from '@/lib/paths'
import { Icon } from './icon'

/** One of the masthead's tools. */
export function PileLink() {
  return (
    <a className="tool" href={PILE}>
      <Icon name="pile" />
      <span className="sr-only">{words.pile.title}</span>
    </a>
  )
}
