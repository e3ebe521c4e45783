import { feedFiles } from '../feeds/feed-files'
import { machineFiles } from '../feeds/machine-files'
import type { Files, Make, Telling } from '../feeds/telling'
import type { Address } from '../paths'
import { searchFiles, type WordsMemory } from '../search/print'
import type { Frame, View } from '../views/view'

/** What the paper tells machines, by address, but for its index. `now` is when it is printed. */
export function feedsOf(
  frame: Frame,
  views: ReadonlyMap<Address, View>,
  now: Date,
  told: Omit<Telling, 'site'>,
): Files<string | Buffer> {
  return new Map<Address, Make<string | Buffer>>([
    ...feedFiles(views, { site: frame.site, ...told }),
    ...machineFiles(frame, views, now),
  ])
}

/** What browsers that search the paper fetch. */
export function indexOf(views: ReadonlyMap<Address, View>, memory: WordsMemory): Files<Buffer> {
  return new Map(searchFiles(views.values(), memory))
}
