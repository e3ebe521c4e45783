import { parsePublicationDate } from '../../content/date'
import { fold } from '../../text/fold'
import { type Data, isRecord, listOf, wordsOf } from './front'

const HIDES =
  /^(?:private|prive|hidden|unlisted|secret|confidential|confidentiel|draft|drafts|brouillon|noindex|internal|interne|protected|membersonly|subscribersonly|wip|headless|archived|deleted|trashed|disabled)$/
const SHOWS =
  /^(?:published|publish|public|publie|released|live|ispublished|ispublic|dgpublish|visible|enabled|permalink|indexable)$/
const STATES: [RegExp, RegExp][] = [
  [/^(?:robots|metarobots)$/, /^(?!.*noindex)/],
  [
    /^(?:status|state|statut|etat|poststatus|workflow|stage)$/,
    /^(?:publish|published|public|publie|publiee|live|final|ok|done|active|actif|complete|completed|evergreen|released)$/,
  ],
  [/^(?:visibility|visibilite|access|acces|audience)$/, /^(?:public|publique|everyone|all|tous|open|visible|free)$/],
  [
    /^(?:sensitivity|sensibilite|classification|confidentiality|confidentialite|tlp)$/,
    /^(?:public|publique|none|open|white|clear|unclassified|low|non|aucune)$/,
  ],
]
const PASSWORD = /^(?:password|pass|motdepasse|postpassword)$/
const OPENS_LATER =
  /^(?:date|publishdate|publicationdate|pubdate|embargo|embargoeduntil|releasedate|golive|scheduled|scheduledat|publishedat|published|publicationdate|datepublished)$/
const ENDS = /^(?:expirydate|expires|expiry|unpublishdate|unpublish|expiresat|enddate)$/
const NO = /^(?:false|no|non|n|off|0|never)$/i

/** Why a header forbids that its text be read: flags, states, passwords, dates to come or gone. What is unclear forbids. */
export function reasonsAgainst(data: Data, today: string): string[] {
  return Object.entries(data).flatMap(([key, value]) => {
    const name = fold(key).replaceAll(' ', '')
    if (isRecord(value))
      return /^(?:build|options|dg|meta|params|publishing)$/.test(name) ? reasonsAgainst(value, today) : []
    const words = listOf(value).map((item) => wordsOf(item) ?? '')
    return words.some((word) => forbids(name, word, today))
      ? [`« ${key}: ${PASSWORD.test(name) ? '…' : words.join(', ')} »`]
      : []
  })
}

function forbids(name: string, word: string, today: string): boolean {
  if (OPENS_LATER.test(name) && dayOf(word) > today) return true
  if (ENDS.test(name)) return word !== '' && dayOf(word) !== '' && dayOf(word) <= today
  if (PASSWORD.test(name)) return word !== ''
  if (HIDES.test(name)) return word !== '' && !NO.test(word)
  if (SHOWS.test(name) || name === 'render' || name === 'list') return NO.test(word)
  return STATES.some(([keys, open]) => keys.test(name) && word !== '' && !open.test(fold(word).replaceAll(' ', '')))
}

function dayOf(word: string): string {
  return parsePublicationDate(word.slice(0, 10), 'UTC')?.day ?? ''
}
