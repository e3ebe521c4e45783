import { words } from '../french/words'
import { TRAIL } from '../paths'
import { type PageContext, siteOf } from './page-context'
import type { TrailView } from './view'

export function trailView(context: PageContext): TrailView {
  const description = words.head.trail(siteOf(context).name)
  return { type: 'trail', head: { title: words.trail.title, description, address: TRAIL } }
}
