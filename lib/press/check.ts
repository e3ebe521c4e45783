import { checkGraph } from '../catalogue/graph/check'
import { count } from '../french/numbers'
import { runCommand } from './command'
import { loadEdition } from './edition'
import { settingsFrom } from './settings'
import { orFail } from './verdict'

/** `npm run check`: every problem of the content, links included, and nothing printed. The exit code is 1 when one would stop an edition. */
await runCommand(async () => {
  const settings = settingsFrom(process.env, process.cwd())
  const { catalogue } = orFail(await loadEdition({ ...settings, remarks: checkGraph }), settings.contentDir)
  console.log(`✔ ${count(catalogue.order.length, 'article')}, aucune erreur`)
})
