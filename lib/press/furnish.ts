import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { iconFiles } from '../cards/icons'
import { cardsOf, printCards } from '../cards/print'
import { hostFiles } from '../hosts/host-files'
import type { Redirect } from '../hosts/redirects'
import type { Address } from '../paths'
import type { Frame, View } from '../views/view'
import { fileOf } from './files'
import type { Gathering } from './leaves'
import { CARDS_CACHE } from './places'
import type { Press } from './press'
import { startThread } from './thread'

interface Paper {
  frame: Frame
  views: ReadonlyMap<Address, View>
  redirects: Redirect[]
}

/** Puts beside the pages what readers never open: share cards, icons drawn from `public/icone.svg`, the configuration of hosts. A card's name says what is drawn. */
export async function furnish(gathering: Gathering, { frame, views, redirects }: Paper, press: Press): Promise<void> {
  const { folder } = gathering
  const articles = [...views.values()].filter((view) => view.type === 'article')
  const cards = [...cardsOf(articles, frame.site)].filter(([address]) => !gathering.keep(fileOf(address)))
  await printCards(new Map(cards), {
    cacheDir: join(press.root, CARDS_CACHE),
    pictureDir: folder,
    startWorker: (batch) => startThread(press.root, 'draw-cards', batch),
  })
  const mark = join(folder, 'icone.svg')
  const icons = existsSync(mark) ? await iconFiles(readFileSync(mark)) : new Map<Address, Buffer>()
  for (const [address, content] of [...icons, ...hostFiles(frame, redirects)]) {
    gathering.put(fileOf(address), content)
  }
}
