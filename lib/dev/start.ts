import { buildEdition } from '../build/build-edition'
import { publisherRemarks } from '../build/publisher-remarks'
import { runCommand } from '../cli/command'
import { createProgress } from '../cli/progress'
import { settingsFrom } from '../cli/settings'
import { pageRenderer } from '../next/render-pages'
import { welcome } from './listen'
import { serveEdition } from './serve-edition'

/**
 * `npm start`: builds the newspaper and serves it locally, with the headers that a host should
 * send.
 */
await runCommand(async () => {
  const settings = settingsFrom(process.env, process.cwd())
  const { frame } = await buildEdition(settings, createProgress(process.stdout), pageRenderer)
  const { url } = await serveEdition({ ...settings, site: frame.site, basePath: frame.site.basePath })
  for (const remark of publisherRemarks(frame)) console.error(remark)
  console.log(welcome(url, settings.port))
})
