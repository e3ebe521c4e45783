import { joinOr } from './join-lists'
import { nearest } from './nearest'

/** How many headings a message names. */
const MOST = 5

/**
 * What a message expects in place of an unknown anchor: the headings of a text, the nearest first.
 */
export function expectedAnchor(anchor: string, anchors: readonly string[], text: string): string {
  const ids = anchors.filter((id) => !OF_NOTE.test(id))
  if (ids.length === 0) return `un lien sans ancre est attendu, car ${text} n’a pas d’intertitre`
  const near = nearest(anchor, ids, MOST)
  const named = [...new Set([...near, ...ids])].slice(0, MOST).map((id) => `#${anchorText(id)}`)
  return `un intertitre de ${text} est attendu : ${joinOr(named)}`
}

/** The ids of notes and of their calls, which an author numbers otherwise. */
const OF_NOTE = /^(?:appel|note)-\d/

/** `s-une-ere` → `une-ere`: authors write anchors without the prefix that keeps ids apart. */
export function anchorText(id: string): string {
  return id.replace(/^s-/, '')
}
