import { parsePublicationDate } from '../../content/date'
import { ENDS, isPassword, nameOfKey, OPENS_LATER, saysPrivate } from '../../content/private-words'
import { fold } from '../../text/fold'
import { type Data, isRecord, listOf, wordsOf } from './front-matter'

/** Tags that mark a note as private. */
const HIDING_TAG =
  /^#?(?:drafts?|brouillons?|private|prive|prives|secret|confidentiel|confidential|wip|internal|interne|nopublish|unlisted)$/
const NESTED =
  /^(?:build|options|dg|meta|params|publishing|extra|cascade|seo|settings|publication|frontmatter|override)$/

/**
 * The reasons in a header to keep a text private: flags, states, passwords, future or expired
 * dates. An unknown state counts as private.
 */
export function reasonsAgainst(data: Data, today: string): string[] {
  return Object.entries(data).flatMap(([key, value]) => {
    const name = nameOfKey(key)
    if (isRecord(value)) return NESTED.test(name) ? reasonsAgainst(value, today) : []
    const words = listOf(value).map((item) => wordsOf(item) ?? '')
    return words.some((word) => forbids(name, word, today))
      ? [`« ${key}: ${isPassword(name) ? '…' : words.join(', ')} »`]
      : []
  })
}

/** The opt-in flag that some texts of a source set: a text without it is private. */
export function optInKey(headers: readonly Data[]): string | undefined {
  const names = headers.flatMap((data) => Object.keys(data).filter((key) => isOptIn(key, data[key])))
  return names[0]
}

function isOptIn(key: string, value: unknown): boolean {
  return (
    /^(?:publish|dgpublish|publishonsite)$/.test(nameOfKey(key)) &&
    /^(?:true|yes|oui|on|1)$/i.test(wordsOf(value) ?? '')
  )
}

function forbids(name: string, word: string, today: string): boolean {
  if (OPENS_LATER.test(name) && dayOf(word) > today) return true
  if (ENDS.test(name) && dayOf(word) !== '') return dayOf(word) <= today
  if (/^(?:tags?|keywords|categor(?:y|ies)|layout|type)$/.test(name))
    return HIDING_TAG.test(fold(word).replaceAll(' ', ''))
  return saysPrivate(name, word)
}

function dayOf(word: string): string {
  return parsePublicationDate(word.slice(0, 10), 'UTC')?.day ?? ''
}
