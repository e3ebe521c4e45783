import { ENDS, isPassword, nameOfKey, OPENS_LATER, saysPrivate } from '../../content/private-words'
import { fold } from '../../text/fold'
import { dateOf } from './field-values'
import { type Data, isRecord, listOf, wordsOf } from './front-matter'

/** Tags that mark a note as private. */
const HIDING_TAG =
  /^#?(?:drafts?|brouillons?|private|prive|prives|secret|confidentiel|confidential|wip|internal|interne|nopublish|unlisted)$/
const NESTED =
  /^(?:build|options|dg|meta|params|publishing|extra|cascade|seo|settings|publication|frontmatter|override|sitemap|sys|system|fields|attributes|page|access|privacy)$/
/** Keys of the tags of `<head>` (VitePress, Docusaurus): lists of any depth. */
const HEAD_TAGS = /^head(?:tags)?$/
/** A moment of publication that is empty: the text has not been published. */
const WHEN_PUBLISHED = /^publish(?:ed)?(?:at|on)$/
/** Keys that only texts which are not yet public have. */
const EMBARGO = /^(?:embargo|schedule|golive|goeslive|availablefrom)/
/** A tag alone, or among others, on the lines of a text: `#status/draft`. */
const TAG_LINE = /^[ \t]*(?:#[\p{L}\p{N}_/-]+[ \t,]*)+$/gmu

/**
 * The reasons in a header to keep a text private: flags, states, passwords, future or expired
 * dates. An unknown state counts as private.
 */
export function reasonsAgainst(data: Data, today: string): string[] {
  return Object.entries(data).flatMap(([key, value]) => {
    const name = nameOfKey(key)
    if (isRecord(value)) return NESTED.test(name) ? reasonsAgainst(value, today) : []
    if (HEAD_TAGS.test(name) && /"robots","content":"[^"]*noindex/.test(JSON.stringify(value))) return ['« noindex »']
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
  if (word === '') return WHEN_PUBLISHED.test(name)
  const day = dateOf(word)?.slice(0, 10)
  if (OPENS_LATER.test(name) && day !== undefined && day > today) return true
  if (EMBARGO.test(name) && day === undefined && !/^(?:false|no|non|none|0)$/i.test(word)) return true
  if (ENDS.test(name) && day !== undefined) return day <= today
  if (/^(?:tags?|keywords|categor(?:y|ies)|layout|type)$/.test(name)) return word.split(/[,;]/).some(isHidingTag)
  return saysPrivate(name, word)
}

/** The tags in the text of a note that keep it private, as Obsidian writes them. */
export function hidingTags(body: string): string[] {
  const lines = body.match(TAG_LINE) ?? []
  const tags = lines.flatMap((line) => line.trim().split(/[\s,]+/))
  return [...new Set(tags.filter(isHidingTag))].map((tag) => `« ${tag} »`)
}

/** `status/draft` is a tag below another one. */
function isHidingTag(tag: string): boolean {
  return tag.split('/').some((part) => HIDING_TAG.test(fold(part).replaceAll(' ', '')))
}
