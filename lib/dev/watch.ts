import { join } from 'node:path'
import { clockFrom, type Settings } from '../cli/settings'
import type { Software } from '../cli/software'
import { bundlesOf } from '../next/packaged-pages'
import type { Store } from '../store/store'
import { debounce } from './debounce'
import { openDevSite } from './dev-site'
import type { InTransaction } from './queued-transactions'
import type { DevContext } from './render-dev-page'
import { watchFolder } from './watch-folder'

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
  watchFolder(settings.contentDir, changed)
}

/** Shows saved markup, styles and elements at once. */
export function watchMarkup(software: Software, context: DevContext): void {
  const changed = debounce(async () => {
    Object.assign(context, await bundlesOf(software))
    context.openPages.reload()
  })
  for (const name of ['app', 'components']) watchFolder(join(software.folder, name), changed)
}

export function logProblems({ site }: DevContext): void {
  if (site.report !== '') console.error(`${site.report}\n`)
}
