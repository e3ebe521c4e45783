import { checkGraph } from '../catalogue/graph/check'
import type { Survey } from '../catalogue/survey'
import { count } from '../french/numbers'
import type { Site } from '../site'
import { runCommand } from './command'
import { loadEdition } from './edition'
import { NearnessCache } from './memory/nearness'
import { settingsFrom } from './settings'
import { orFail } from './verdict'

/**
 * `npm run check`: every problem of the content, links included, and nothing printed. Of warnings of one sort, a few, unless `--all` is
 * asked. The exit code is 1 when a problem would stop an edition.
 */
await runCommand(async () => {
  const settings = settingsFrom(process.env, process.cwd())
  const memory = new NearnessCache(settings)
  const remarks = (found: Survey, site: Site) => checkGraph(found, site, memory)
  const most = process.argv.includes('--all') ? Number.POSITIVE_INFINITY : undefined
  const { catalogue } = orFail(await loadEdition({ ...settings, remarks }), settings.contentDir, most)
  console.log(`✔ ${count(catalogue.order.length, 'article')}, aucune erreur`)
})
