import { runCommand } from './command'
import { printEdition } from './print'
import { createProgress } from './progress'
import { serveEdition } from './serve'
import { settingsFrom } from './settings'
import { welcome } from './welcome'

/** `npm start`: prints the newspaper and serves it here, with the headers that its host should send. */
await runCommand(async () => {
  const settings = settingsFrom(process.env, process.cwd())
  const { site } = await printEdition(settings, createProgress(process.stdout))
  const { url } = await serveEdition({ ...settings, basePath: site.basePath })
  console.log(welcome(url, settings.port))
})
