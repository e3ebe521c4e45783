import { runCommand } from '../cli/command'
import { settingsFrom } from '../cli/settings'
import { contentFolder, readSettings } from '../content/read-newsroom'
import { examine } from '../doctor/examine'
import { reportOf } from '../doctor/report'
import { Failure } from '../failure'

/**
 * `npm run doctor -- https://journal.exemple.fr` examines the published paper, by default at the
 * address in `site.yml`. It exits with 1 when something is wrong.
 */
await runCommand(async () => {
  const { contentDir, now } = settingsFrom(process.env, process.cwd())
  const address = process.argv[2] ?? addressOfPaper(contentDir)
  const findings = await examine(address, now.getTime())
  console.log(reportOf(address, findings))
  if (findings.some(({ grade }) => grade === 'wrong')) process.exitCode = 1
})

function addressOfPaper(contentDir: string): string {
  const folder = contentFolder(contentDir).value
  const site = folder && readSettings(folder).value.site
  if (!site || site.origin === '')
    throw new Failure('✖ l’adresse manque. Écrivez : npm run doctor -- https://journal.exemple.fr')
  return site.origin + site.basePath
}
