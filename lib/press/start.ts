import { buildEdition } from '../build/build-edition'
import { renderWith } from '../build/render-pages'
import { runCommand } from './command'
import { runNext } from './next'
import { createProgress } from './progress'
import { serveEdition } from './serve'
import { settingsFrom } from './settings'
import { welcome } from './welcome'

/** `npm start`: builds the newspaper and serves it here, with the headers that its host should send. */
await runCommand(async () => {
  const settings = settingsFrom(process.env, process.cwd())
  const { site } = await buildEdition(settings, createProgress(process.stdout), renderWith(runNext))
  const { url } = await serveEdition({ ...settings, basePath: site.basePath })
  console.log(welcome(url, settings.port))
})
