import { join } from 'node:path'
import { FONTS_CACHE } from '../cli/work-folders'
import { placeAt, startOf } from '../content/place-in-source'
import { openOwnFont } from '../fonts/own-font'
import { joinAnd } from '../french/join-lists'
import type { Problem } from '../problem'
import type { Site } from '../site'
import { FONT_ROLES, type FontFault, type FontRole, isShipped, type OwnFont } from '../typeface'

interface Opened {
  ownFonts: Partial<Record<FontRole, OwnFont>>
  problems: Problem[]
}

/** The content folder, and `site.yml` as messages name it. */
interface Folder {
  root: string
  contentDir: string
  file: string
  text: string
}

/** Opens the font files that `site.yml` names, one at a time: each fills HarfBuzz's memory. */
export async function openOwnFonts({ fonts = {} }: Site, { root, contentDir, file, text }: Folder): Promise<Opened> {
  const opened: Opened = { ownFonts: {}, problems: [] }
  for (const role of FONT_ROLES) {
    const path = fonts[role]
    if (path === undefined || isShipped(path)) continue
    const font = await openOwnFont(join(contentDir, path), join(root, FONTS_CACHE))
    if ('type' in font) opened.problems.push(problemOf(font, path, { file, text }))
    else opened.ownFonts[role] = font
  }
  return opened
}

const FOUND = {
  missing: 'n’est pas dans le dossier des textes',
  unreadable: 'ne se lit pas comme une police',
} as const

function problemOf(fault: FontFault, path: string, { file, text }: Pick<Folder, 'file' | 'text'>): Problem {
  const at = text.indexOf(path)
  const found =
    fault.type === 'characters'
      ? `« ${path} » n’a pas ${joinAnd(fault.missing.slice(0, MOST))}${fault.missing.length > MOST ? ', entre autres' : ''}`
      : `« ${path} » ${FOUND[fault.type]}`
  return {
    severity: 'error',
    code: fault.type === 'missing' ? 'missing-font' : 'refused-font',
    place: at < 0 ? startOf(file) : placeAt(file, text, at, path.length),
    found,
    expected: 'une police .woff2, .ttf ou .otf qui a les lettres et les guillemets du français est attendue',
  }
}

/** How many characters a message names. */
const MOST = 8
