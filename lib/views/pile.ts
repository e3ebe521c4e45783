import { words } from '../french/words'
import { PILE } from '../paths'
import { type PageContext, siteOf } from './page-context'
import type { PileView } from './view'

export function pileView(context: PageContext): PileView {
  const description = words.head.pile(siteOf(context).name)
  return { type: 'pile', head: { title: words.pile.title, description, address: PILE } }
}
