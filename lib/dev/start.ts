import { buildEdition } from '../build/build-edition'
import { runCommand } from '../cli/command'
import { createProgress } from '../cli/progress'
import { settingsFrom } from '../cli/settings'
import { renderWith } from '../next/render-pages'
import { runNext } from '../next/run-next'
import { serveEdition } from './serve'
import { welcome } from './welcome'

/** `npm start`: builds the newspaper and serves it here, with the headers that its host should send. */
await runCommand(async () => {
  const settings = settingsFrom(process.env, process.cwd())
  const { site } = await buildEdition(settings, createProgress(process.stdout), renderWith(runNext))
  const { url } = await serveEdition({ ...settings, basePath: site.basePath })
  console.log(welcome(url, settings.port))
})
