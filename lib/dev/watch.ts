import { join, relative } from 'node:path'
import { watch } from 'chokidar'
import { clockFrom, type Settings } from '../cli/settings'
import { bundleBlockSheets } from '../html/block-sheets'
import { bundleElements } from '../html/elements'
import type { Store } from '../store/store'
import { debounce } from './debounce'
import type { DevContext } from './dev-page'
import { openDevSite } from './dev-site'
import type { InTransaction } from './transactions'

/** Shows the saved content at once. */
export function watchContent(
  settings: Settings,
  store: Store,
  inTransaction: InTransaction,
  context: DevContext,
): void {
  const changed = debounce(async () => {
    context.site = await openDevSite({ ...settings, now: clockFrom(process.env) }, store, inTransaction, context.site)
    logProblems(context)
    context.openPages.reload()
  })
  watch(settings.contentDir, { ignoreInitial: true }).on('all', changed)
}

/** Shows the saved code at once, except for the modules of `lib/` that this process has loaded. */
export function watchCode(root: string, context: DevContext): void {
  const changed = debounce(async () => {
    context.elements = await bundleElements(root)
    context.sheets = await bundleBlockSheets(root)
    context.openPages.reload()
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
