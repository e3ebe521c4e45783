import { ROLES, type Role } from '../article'
import { fold } from '../french/fold'
import { nearest } from '../french/nearest'

/** The text of a link to an article, and what it says that the article brings. */
export interface Labelled {
  role?: Role
  /** Empty when nothing was written after the role. */
  label: string
  /** The word that stands where a role would, and the role that was perhaps meant. */
  unknown?: { word: string; meant?: Role }
}

export const ROLE_EXPECTED = `un rôle est attendu parmi ${ROLES.join(', ')}`

const START = /^([^:]{1,24}?)(\s*):(?!\/\/)\s*/

/**
 * `contexte: La loi` → the role and the label. French sets a space before a colon, so a word glued to its own was meant as a role
 * even when it is none; any other beginning is part of a title (« Sous le capot : un modèle »).
 */
export function labelled(text: string): Labelled {
  const [start = '', word = '', space = ''] = START.exec(text) ?? []
  const role = ROLES.find((name) => fold(name) === fold(word))
  if (role !== undefined) return { role, label: text.slice(start.length).trim() }
  const meant = nearRole(word)
  const isGlued = space === '' && /^\p{Ll}+(?: \p{Ll}+)?$/u.test(word)
  if (!isGlued && meant === undefined) return { label: text.trim() }
  return { label: text.trim(), unknown: { word, ...(meant && { meant }) } }
}

/** A slip of the pen, not a longer title that happens to hold the word. */
function nearRole(word: string): Role | undefined {
  const close = ROLES.filter((name) => Math.abs(name.length - word.length) <= 2)
  return close.find((name) => name === nearest(word, close, 1)[0])
}
