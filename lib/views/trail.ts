import { TRAIL } from '../paths'
import { languageFor, type PageContext, siteOf } from './page-context'
import type { TrailView } from './view'

export function trailView(context: PageContext): TrailView {
  const { words } = languageFor(context)
  const description = words.head.trail(siteOf(context).name)
  return { type: 'trail', head: { title: words.trail.title, description, address: TRAIL } }
}
