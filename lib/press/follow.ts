import { join, relative } from 'node:path'
import { watch } from 'chokidar'
import { openDevSite } from '../build/dev-site'
import type { InTransaction } from '../build/transactions'
import type { Store } from '../store/store'
import { bundleElements } from './elements'
import { inTurn } from './in-turn'
import { clockFrom, type Settings } from './settings'
import type { Stage } from './stage'

/** What journalists save is on screen at once. */
export function followContent(settings: Settings, store: Store, inTransaction: InTransaction, stage: Stage): void {
  const changed = inTurn(async () => {
    stage.site = await openDevSite({ ...settings, now: clockFrom(process.env) }, store, inTransaction)
    sayProblems(stage)
    stage.readers.reload()
  })
  watch(settings.contentDir, { ignoreInitial: true }).on('all', changed)
}

/** So is what developers save, but for the rooms that this very process has loaded. */
export function followCode(root: string, stage: Stage): void {
  const changed = inTurn(async () => {
    stage.elements = await bundleElements(root)
    stage.readers.reload()
  })
  watch([join(root, 'app'), join(root, 'components')], { ignoreInitial: true }).on('all', changed)
  watch(join(root, 'lib'), { ignoreInitial: true }).on('change', (file) => {
    console.log(`${relative(root, file)} a changé : relancez npm run dev pour en tenir compte partout.`)
    changed()
  })
}

export function sayProblems({ site }: Stage): void {
  if (site.report !== '') console.error(`${site.report}\n`)
}
