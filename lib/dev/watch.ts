import { join, relative } from 'node:path'
import { watch } from 'chokidar'
import type { InTransaction } from '../build/transactions'
import { clockFrom, type Settings } from '../cli/settings'
import { bundleElements } from '../html/elements'
import type { Store } from '../store/store'
import { debounce } from './debounce'
import type { DevContext } from './dev-page'
import { openDevSite } from './dev-site'

/** What journalists save is on screen at once. */
export function watchContent(settings: Settings, store: Store, inTransaction: InTransaction, stage: DevContext): void {
  const changed = debounce(async () => {
    stage.site = await openDevSite({ ...settings, now: clockFrom(process.env) }, store, inTransaction)
    logProblems(stage)
    stage.readers.reload()
  })
  watch(settings.contentDir, { ignoreInitial: true }).on('all', changed)
}

/** So is what developers save, but for the rooms that this very process has loaded. */
export function watchCode(root: string, stage: DevContext): void {
  const changed = debounce(async () => {
    stage.elements = await bundleElements(root)
    stage.readers.reload()
  })
  watch([join(root, 'app'), join(root, 'components')], { ignoreInitial: true }).on('all', changed)
  watch(join(root, 'lib'), { ignoreInitial: true }).on('change', (file) => {
    console.log(`${relative(root, file)} a changé : relancez npm run dev pour en tenir compte partout.`)
    changed()
  })
}

export function logProblems({ site }: DevContext): void {
  if (site.report !== '') console.error(`${site.report}\n`)
}
