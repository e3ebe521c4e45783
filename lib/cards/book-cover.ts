import { createHash } from 'node:crypto'
import type { Palette } from '../palette'
import type { Logo } from '../site'

/** A ratio of 2:3, as reading systems show covers. */
export const COVER_SIZE = { width: 1200, height: 1800 } as const

/** Raised when the drawing changes. */
const DESIGN_VERSION = 1

/** What the cover of a book shows. */
export interface BookCover {
  title: string
  /** « Un dossier de La Vigie » */
  from: string
  paper: string
  hue?: number
  /** Absent where they are ours. */
  logo?: Logo
  colours?: Partial<Palette>
}

export function coverHash(cover: BookCover): string {
  return createHash('sha256')
    .update(JSON.stringify([DESIGN_VERSION, cover]))
    .digest('hex')
}
