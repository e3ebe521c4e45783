import { join } from 'node:path'
import { watch } from 'chokidar'
import { clockFrom, type Settings } from '../cli/settings'
import type { Software } from '../cli/software'
import { bundlesOf } from '../next/packaged-pages'
import type { Store } from '../store/store'
import { debounce } from './debounce'
import { openDevSite } from './dev-site'
import type { DevContext } from './render-dev-page'
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

/** Shows saved markup, styles and elements at once. */
export function watchMarkup(software: Software, context: DevContext): void {
  const changed = debounce(async () => {
    Object.assign(context, await bundlesOf(software))
    context.openPages.reload()
  })
  const folders = ['app', 'components'].map((name) => join(software.folder, name))
  watch(folders, { ignoreInitial: true }).on('all', changed)
}

export function logProblems({ site }: DevContext): void {
  if (site.report !== '') console.error(`${site.report}\n`)
}
