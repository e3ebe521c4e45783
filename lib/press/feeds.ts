import { feedFiles } from '../feeds/feed-files'
import { machineFiles } from '../feeds/machine-files'
import type { Files, Make, Telling } from '../feeds/telling'
import type { Address } from '../paths'
import { searchFiles, type WordsMemory } from '../search/print'
import type { Frame, View } from '../views/view'

/** What the paper tells machines, by address. `now` is when it is printed. */
export function feedsOf(
  frame: Frame,
  views: ReadonlyMap<Address, View>,
  now: Date,
  told: Omit<Telling, 'site'>,
  memory?: WordsMemory,
): Files<string | Buffer> {
  const telling = { site: frame.site, ...told }
  return new Map<Address, Make<string | Buffer>>([
    ...feedFiles(views, telling),
    ...machineFiles(frame, views, now),
    ...searchFiles(views.values(), memory),
  ])
}
