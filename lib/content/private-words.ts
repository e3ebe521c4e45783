import { fold } from '../text/fold'

/** Flags that hide a text when they are set, without spaces, signs or a leading `is`. */
const HIDES = new RegExp(
  `^(?:${[
    'private|prive|hide|hidden|unlisted|nonlisted|secret|confidential|confidentiel|drafts?|brouillon|wip|todo',
    '(?:robots|meta|seo)?noindex|norobots|nosearch|nositemap|sitemapexcluded?',
    'internal|interne|protected|(?:password)?protege|passwordprotected|restricted|reserve|locked|encrypted|authenticated',
    '(?:for)?(?:members?|subscribers?|abonnes|membres|patrons?|paid|paying)(?:only)?|premium|payant|paywall',
    'requires?(?:login|auth|authentication|password|membership)|(?:login|auth|password|membership)required|loginonly',
    'headless|archived?|deleted|trashed|disabled?|unpublished|withdrawn|retracted|removed|retire|supprime|offline',
    'ignored?|excluded?|(?:eleventy)?exclude(?:from)?(?:collections?|search|feed|index|site)?',
    '(?:hide|hidden|exclude|excluded)(?:from|in)(?!nav|menu|sidebar|toc|header|footer|breadcrumb)[a-z]+',
    'a?ne?pas(?:publier|diffuser|mettreenligne)|arelire|do(?:not|nt)publish|nopublish|offtherecord|sousembargo|embargoed',
  ].join('|')})$`,
)
/** Flags that hide a text when they are set to « no ». */
const SHOWS = new RegExp(
  `^(?:${[
    'published|publish|publication|publier|publiable|public|publie|publish(?:ed)?onsite|released|live|online|enligne',
    'dgpublish|visible|listed|show|display|affiche|afficher|enabled|active|actif|approved|approuve|validated|valide',
    'reviewed|relu|ready|pret|permalink|indexable|index|indexed|searchable|sitemap|listing|output|render|list',
  ].join('|')})$`,
)
/** Values that hide a text under any key but those of names and words. */
const SAYS_PRIVATE =
  /^(?:drafts?|brouillon|private|privee?|confidential|confidentiel(?:le)?|unpublished|nonpubliee?|internal|interne|wip|unlisted|membersonly|subscribers?only|(?:only)?paid|pending|enattente|inreview|enrelecture|arelire|scheduled|trash(?:ed)?|deleted)$/
const NAMES =
  /^(?:.*(?:title|titre|name|nom|image|picture|alt|caption|legende|color|couleur|icon)|slug|url|description|summary|excerpt|subtitle|chapo|text|texte|body|keywords?|authors?|auteurs?|sections?|series|dossier|kind|lang)$/
/** Keys whose value names a state, and the public states. */
const STATES: [keys: RegExp, open: RegExp][] = [
  [/^(?:robots|metarobots|googlebot)$/, /^(?!.*(?:noindex|none))/],
  [
    /^(?:(?:post|publish|publication|workflow|page)?(?:status|state|statut|etat)|workflow|stage)$/,
    /^(?:publish|published|public|publie|publiee|live|final|finale|ok|done|active|actif|complete|completed|evergreen|released|online|enligne|new|nouveau|updated|true|oui|yes)$/,
  ],
  [
    /^(?:visibility|visibilite|access|acces|accesslevel|audience|tier|tiers|membership|scope|roles?|permissions?)$/,
    /^(?:public|publique|everyone|all|tous|toutes|open|ouvert|visible|free|gratuit|anyone|any|anonymous|true|oui|yes)$/,
  ],
  [
    /^(?:sensitivity|sensibilite|classification|confidentiality|confidentialite|tlp|securitylevel)$/,
    /^(?:public|publique|none|open|white|clear|unclassified|low|non|aucune)$/,
  ],
]
/** Keys of the moment before which a text is private. */
export const OPENS_LATER =
  /^(?:date|publish(?:date|ed|edat|on|at|edon)?|publication(?:date)?|pubdate|datepublished|embargo(?:ed)?(?:until)?|release(?:date|d|at)?|golive|schedule(?:d)?(?:at|for|date)?|availablefrom|goesliveat)$/
/** Keys of the moment after which it is no longer public. */
export const ENDS =
  /^(?:expir(?:y|ydate|es|esat|ation|ationdate|eson)|(?:deleted|trashed|removed|retracted|withdrawn)(?:at|on)|unpublish(?:date|at|on|ed|edat)?|enddate|archivedat|availableuntil)$/
const PASSWORD = /^(?:password|pass|passphrase|motdepasse|mdp|postpassword|protectedwith)$/
const NO = /^(?:false|faux|no|non|n|off|0|never|jamais|none|null)$/i

/**
 * Whether a key and its value mark a text as private, in the vocabulary of any tool: flags, states,
 * passwords. An unknown state counts as private.
 *
 * @param name as `nameOfKey` gives it
 */
export function saysPrivate(name: string, value: string): boolean {
  if (value === '') return false
  if (isPassword(name) || HIDES.test(name)) return !NO.test(value) && !isListOfParts(name, value)
  if (SHOWS.test(name)) return NO.test(value)
  const said = fold(value).replaceAll(' ', '')
  if (SAYS_PRIVATE.test(said) && !NAMES.test(name)) return true
  return STATES.some(([keys, open]) => keys.test(name) && !open.test(said))
}

export const isPassword = (name: string): boolean => PASSWORD.test(name)

/** `isDraft`, `is_draft`, `Draft` and `dg-draft` are one key. */
export function nameOfKey(key: string): string {
  const name = fold(key).replace(/[^a-z0-9]/g, '')
  return name.replace(/^(?:is|est)(?=.{4})/, '')
}

/** `hide: [navigation]` of MkDocs hides a part of the page. */
function isListOfParts(name: string, value: string): boolean {
  return name === 'hide' && !/^(?:true|yes|oui|on|1|y)$/i.test(value)
}
