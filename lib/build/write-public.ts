import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cardFonts } from '../cards/share-card'
import { fileOf } from '../output/file-of-address'
import type { OutputWriter } from '../output/output-writer'
import { ICONS } from '../paths'
import { OUR_NAME, type Site } from '../site'
import { hashOf } from '../store/read-recorder'
import { fontFiles } from '../typeface'
import type { BuildState } from './build-state'

/** The mark of the paper as SVG, from which its icons are drawn. */
const MARK = 'icone.svg'

const PATHS: readonly string[] = [MARK, ...Object.values(ICONS).map(fileOf)]

/**
 * Draws the paper's mark and its icons again if its name, its logo or its colours have changed.
 * Returns their paths. `ours` is the file of our own mark.
 */
async function writeMark(
  ours: string,
  fontDir: string,
  site: Site,
  writer: OutputWriter,
  state: BuildState,
): Promise<readonly string[]> {
  if (!existsSync(ours)) return []
  const { name, logo, colours, ownFonts } = site
  const drawing = readFileSync(ours)
  const key = hashOf([drawing.toString(), name, logo, colours, ownFonts?.title])
  const isThere = PATHS.every((path) => writer.isIntact(path) && !writer.removed.has(path))
  if (isThere && state.get('mark') === key) return PATHS
  const mark = name === OUR_NAME && !logo ? drawing : await drawMark(site, fontDir)
  const { iconFiles } = await import('../cards/icons')
  writer.put(MARK, mark)
  for (const [address, content] of await iconFiles(mark)) writer.put(fileOf(address), content)
  state.set('mark', key)
  return PATHS
}

/** Loads HarfBuzz only when there is a mark to draw. */
async function drawMark(site: Site, fontDir: string): Promise<Buffer> {
  const [{ facesFor }, { markSvg }] = await Promise.all([
    import('../cards/fallback-faces'),
    import('../cards/mark-svg'),
  ])
  const faces = await facesFor({ titles: [site.name] }, { fonts: cardFonts(site), fontDir })
  return Buffer.from(markSvg(site, faces))
}

/**
 * Copies the `public` folder except our mark, and links the newsroom's fonts from their cache in
 * `fontDir`. Returns all the paths.
 */
export async function writePublic(
  root: string,
  fontDir: string,
  site: Site,
  writer: OutputWriter,
  state: BuildState,
): Promise<string[]> {
  const folder = join(root, 'public')
  const copied = writer.copyFolder(folder, [MARK])
  const fonts = fontFiles(site)
  for (const name of fonts) writer.link(`assets/${name}`, join(fontDir, name))
  const mark = await writeMark(join(folder, MARK), fontDir, site, writer, state)
  return [...copied, ...fonts.map((name) => `assets/${name}`), ...mark]
}
