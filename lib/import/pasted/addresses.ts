import { resolveHref } from '../../markdown/resolve-href'
import type { Part } from './line-kinds'

/** A link or a picture: `[words](address "title")`. */
const LINK = /(!?)\[([^[\]\n]*)\]\(\s*<?((?:[^()\s<>]|\([^()\s]*\))*)>?(?:\s+"[^"\n]*")?\s*\)/g
/** A button of a page: `[Partager](javascript:void(0))`. */
const BUTTON = /^\[[^[\]\n]{1,30}\]\(\s*javascript:.*\)$/i

/**
 * Turns links to nowhere into their words: `[Le port](#)`, `[Le port](javascript:;)`. One that
 * lacks `https://` gets it.
 */
export function withoutDeadLinks(lines: readonly string[]): Part {
  const left: string[] = []
  const live = lines.map((line) => {
    if (BUTTON.test(line)) {
      left.push(line)
      return ''
    }
    return line.replace(LINK, (whole, isPicture: string, words: string, address: string) => {
      const to = resolveHref(address, { folder: 'articles' })
      if (isPicture !== '' || to.type !== 'refused') return whole
      if (to.fix?.startsWith('https:')) return `[${words}](${to.fix})`
      left.push(address)
      return words
    })
  })
  return { lines: live, left }
}
