import { join, relative } from 'node:path'
import { watch } from 'chokidar'
import { bundleElements } from './elements'
import { inTurn } from './in-turn'
import { rehearse } from './rehearsal'
import { clockFrom, type Settings } from './settings'
import type { Stage } from './stage'

/** What journalists save is on screen at once. */
export function followContent(settings: Settings, stage: Stage): void {
  const changed = inTurn(async () => {
    stage.rehearsal = await rehearse({ ...settings, now: clockFrom(process.env) })
    sayProblems(stage)
    stage.readers.reload()
  })
  watch(settings.contentDir, { ignoreInitial: true }).on('all', changed)
}

/** So is what developers save, but for the rooms that this very process has loaded. */
export function followCode(root: string, stage: Stage): void {
  const changed = inTurn(async () => {
    stage.elements = await bundleElements(root)
    stage.readers.reload()
  })
  watch([join(root, 'app'), join(root, 'components')], { ignoreInitial: true }).on('all', changed)
  watch(join(root, 'lib'), { ignoreInitial: true }).on('change', (file) => {
    console.log(`${relative(root, file)} a changé : relancez npm run dev pour en tenir compte partout.`)
    changed()
  })
}

export function sayProblems({ rehearsal }: Stage): void {
  if (rehearsal.report !== '') console.error(`${rehearsal.report}\n`)
}
