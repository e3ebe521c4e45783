import { lightDark, type Token } from '../palette'
import type { Site } from '../site'

/**
 * The colours of a newsroom, which every page links after ours: outside the layers of our style
 * sheets, they win. Undefined where all the colours are ours.
 */
export function themeCss({ colours }: Pick<Site, 'colours'>): string | undefined {
  if (!colours) return undefined
  const lines = Object.entries(colours).map(([token, colour]) => `--color-${token as Token}:${lightDark(colour)};`)
  return `:root{${lines.join('')}}\n`
}
