import { join } from 'node:path'
import { subsetFonts } from '../fonts/subset'
import { takeLock } from '../output/lock'
import { runCommand } from './command'
import { showRehearsal } from './dev-server'
import { bundleElements } from './elements'
import { followCode, followContent, sayProblems } from './follow'
import { FONTS, LOCK } from './places'
import { createProgress } from './progress'
import { rehearse } from './rehearsal'
import { Readers } from './reload'
import { settingsFrom } from './settings'
import type { Stage } from './stage'
import { openTypesetter } from './typesetter'
import { welcome } from './welcome'

/** `npm run dev`: the newspaper in a browser, as it would be printed now, following every change that is saved. */
await runCommand(async () => {
  const settings = settingsFrom(process.env, process.cwd())
  const { root, port } = settings
  process.on('exit', takeLock(join(root, LOCK)))
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit())
  const progress = createProgress(process.stdout)
  await subsetFonts(join(root, FONTS))
  const stage: Stage = {
    rehearsal: await progress.stage('Lecture', () => rehearse(settings)),
    elements: await bundleElements(root),
    readers: new Readers(),
    typesetter: await progress.stage('Mise en route', () => openTypesetter(root)),
  }
  sayProblems(stage)
  followContent(settings, stage)
  followCode(root, stage)
  const { url } = await showRehearsal(settings, stage)
  console.log(welcome(url, port))
})
