import { checkPaper } from '../build/check-paper'
import { runCommand } from '../cli/command'
import { orFail } from '../cli/report'
import { settingsFrom } from '../cli/settings'
import { count } from '../french/numbers'

/**
 * `npm run check`: every problem of the content, links included, and nothing built. Of warnings of
 * one sort, a few, unless `--all` is asked. The exit code is 1 when a problem would stop an
 * edition.
 */
await runCommand(async () => {
  const settings = settingsFrom(process.env, process.cwd())
  const most = process.argv.includes('--all') ? Number.POSITIVE_INFINITY : undefined
  const { problems, articles } = await checkPaper(settings)
  orFail({ value: articles, problems }, settings.contentDir, most)
  console.log(`✔ ${count(articles, 'article')}, aucune erreur`)
})
