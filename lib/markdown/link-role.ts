import { ROLES, type Role } from '../article/link'
import { nearest } from '../french/nearest'
import { fold } from '../text/fold'

/** The text of a link to an article, and its role. */
export interface Labelled {
  role?: Role
  /** Empty when nothing was written after the role. */
  label: string
  /** An unknown word where a role is expected, and the nearest role. */
  unknown?: { word: string; meant?: Role }
}

const SMALL_WORDS = /^\p{Ll}+(?: \p{Ll}+)?$/u
const START = /^([^:]{1,24}?)(\s*):(?!\/\/)\s*/

/**
 * `contexte: La loi` → the role and the label. French has a space before a colon and a capital at
 * the start of a title, so lower-case words right before a colon were meant as a role, even
 * unknown; other beginnings are part of the title (« Sous le capot : un modèle »).
 */
export function labelled(text: string): Labelled {
  const [start = '', word = '', space = ''] = START.exec(text) ?? []
  const role = ROLES.find((name) => fold(name) === fold(word))
  if (role !== undefined) return { role, label: text.slice(start.length).trim() }
  if (space !== '' || !SMALL_WORDS.test(word)) return { label: text.trim() }
  const meant = ROLES.find((name) => name === nearest(word, ROLES, 1)[0])
  return { label: text.trim(), unknown: { word, ...(meant && { meant }) } }
}
