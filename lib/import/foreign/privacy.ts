import { parsePublicationDate } from '../../content/date'
import { fold } from '../../text/fold'
import { type Data, isRecord, listOf, wordsOf } from './front-matter'

/** Flags that hide a text when they are set, without spaces, signs or a leading `is`. */
const HIDES =
  /^(?:private|prive|hide|hidden|unlisted|nonlisted|secret|confidential|confidentiel|drafts?|brouillon|noindex|norobots|internal|interne|protected|restricted|reserve|(?:for)?(?:members?|subscribers?|abonnes|membres)(?:only)?|premium|paid|payant|paywall|locked|wip|todo|headless|archived?|deleted|trashed|disabled|unpublished|ignored?|excluded?|(?:eleventy)?exclude(?:from)?(?:collections?|search|feed|index|site)?)$/
/** Flags that hide a text when they are set to « no ». */
const SHOWS =
  /^(?:published|publish|public|publie|publish(?:ed)?onsite|released|live|online|enligne|dgpublish|visible|listed|enabled|active|actif|approved|validated|valide|reviewed|relu|ready|pret|permalink|indexable|index|listing|output|render|list)$/
/** Keys whose value names a state, and the states that are open to all. */
const STATES: [keys: RegExp, open: RegExp][] = [
  [/^(?:robots|metarobots|googlebot)$/, /^(?!.*(?:noindex|none))/],
  [
    /^(?:(?:post|publish|publication|workflow|page)?(?:status|state|statut|etat)|workflow|stage)$/,
    /^(?:publish|published|public|publie|publiee|live|final|finale|ok|done|active|actif|complete|completed|evergreen|released|online|enligne|new|nouveau|updated)$/,
  ],
  [
    /^(?:visibility|visibilite|access|acces|accesslevel|audience|tier|tiers|membership|scope|roles?|permissions?)$/,
    /^(?:public|publique|everyone|all|tous|toutes|open|ouvert|visible|free|gratuit|anyone|any|anonymous)$/,
  ],
  [
    /^(?:sensitivity|sensibilite|classification|confidentiality|confidentialite|tlp|securitylevel)$/,
    /^(?:public|publique|none|open|white|clear|unclassified|low|non|aucune)$/,
  ],
]
const PASSWORD = /^(?:password|pass|passphrase|motdepasse|mdp|postpassword|protectedwith)$/
const OPENS_LATER =
  /^(?:date|publish(?:date|ed|edat|on|at|edon)?|publication(?:date)?|pubdate|datepublished|embargo(?:ed)?(?:until)?|release(?:date|d|at)?|golive|schedule(?:d)?(?:at|for|date)?|availablefrom|goesliveat)$/
const ENDS =
  /^(?:expir(?:y|ydate|es|esat|ation|ationdate|eson)|unpublish(?:date|at|on|ed|edat)?|enddate|archivedat|availableuntil)$/
const NO = /^(?:false|no|non|n|off|0|never|none|null)$/i
/** Subjects by which authors of notes say that a text is not for readers. */
const HIDING_TAG =
  /^#?(?:drafts?|brouillons?|private|prive|prives|secret|confidentiel|confidential|wip|internal|interne|nopublish|unlisted)$/
const NESTED =
  /^(?:build|options|dg|meta|params|publishing|extra|cascade|seo|settings|publication|frontmatter|override)$/

/**
 * Why a header forbids that its text be read: flags, states, passwords, dates to come or past.
 * A state that is unknown forbids.
 */
export function reasonsAgainst(data: Data, today: string): string[] {
  return Object.entries(data).flatMap(([key, value]) => {
    const name = nameOf(key)
    if (isRecord(value)) return NESTED.test(name) ? reasonsAgainst(value, today) : []
    const words = listOf(value).map((item) => wordsOf(item) ?? '')
    return words.some((word) => forbids(name, word, today))
      ? [`« ${key}: ${PASSWORD.test(name) ? '…' : words.join(', ')} »`]
      : []
  })
}

/** A flag that some texts of a source set to be published: a text without it is not published. */
export function optInKey(headers: readonly Data[]): string | undefined {
  const names = headers.flatMap((data) => Object.keys(data).filter((key) => isOptIn(key, data[key])))
  return names[0]
}

function isOptIn(key: string, value: unknown): boolean {
  return (
    /^(?:publish|dgpublish|publishonsite)$/.test(nameOf(key)) && /^(?:true|yes|oui|on|1)$/i.test(wordsOf(value) ?? '')
  )
}

/** `isDraft`, `is_draft`, `Draft` and `dg-draft` are one key. */
export function nameOf(key: string): string {
  const name = fold(key).replace(/[^a-z0-9]/g, '')
  return name.replace(/^(?:is|est)(?=.{4})/, '')
}

function forbids(name: string, word: string, today: string): boolean {
  if (OPENS_LATER.test(name) && dayOf(word) > today) return true
  if (ENDS.test(name) && dayOf(word) !== '') return dayOf(word) <= today
  if (PASSWORD.test(name)) return word !== '' && !NO.test(word)
  if (HIDES.test(name)) return word !== '' && !NO.test(word) && !isListOfParts(name, word)
  if (SHOWS.test(name)) return NO.test(word)
  if (/^(?:tags?|keywords|categor(?:y|ies)|layout|type)$/.test(name))
    return HIDING_TAG.test(fold(word).replaceAll(' ', ''))
  return STATES.some(([keys, open]) => keys.test(name) && word !== '' && !open.test(fold(word).replaceAll(' ', '')))
}

/** `hide: [navigation]` of MkDocs hides a part of the page. */
function isListOfParts(name: string, word: string): boolean {
  return name === 'hide' && !/^(?:true|yes|oui|on|1|y)$/i.test(word)
}

function dayOf(word: string): string {
  return parsePublicationDate(word.slice(0, 10), 'UTC')?.day ?? ''
}
