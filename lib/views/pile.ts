import { words } from '../french/words'
import { PILE } from '../paths'
import type { Materials } from './materials'
import type { PileView } from './view'

export function pileView({ catalogue: { site } }: Materials): PileView {
  return { type: 'pile', head: { title: words.pile.title, description: words.head.pile(site.name), address: PILE } }
}
