import { unaccented } from '../text/fold'

const WORDS =
  'drafts?|brouillons?|private|privee?s?|perso(?:nnels?)?|unpublished|(?:non|a|to)[ _-]?publie?[rs]?|confidentiels?|confidential|wip|internes?|internal|secrets?|hidden|a[ _-]relire|en[ _-]attente|pending|trash|corbeille|deleted|supprimes?'
const KINDS = 'posts?|notes?|text(?:e?s)?|articles?|contents?'
/** `_drafts`, `02 - Brouillons`, `Mes brouillons`, `private-notes`; `private-equity` is a subject. */
const FOLDER = new RegExp(
  `(?:^|/)(?:[\\d\\s._@!#~-]|(?:mes|my|les|${KINDS})[\\s._-])*(?:${WORDS})(?:[\\s._-]+(?:\\d+|${KINDS}))*/`,
  'i',
)
/**
 * Names of drafts in Medium exports, and as people write them: `draft_Un-titre.html`, `port
 * (brouillon).docx`, `[WIP] port.md`, `port.draft.md`. In a name of hyphens, « draft » may be a
 * word of the title.
 */
const NAME =
  /(?:^|\/)(?:(?:drafts?|brouillon|prive|confidentiel|wip)[_ ]|[[(](?:draft|brouillon|prive|confidentiel|wip)[)\]])[^/]*$|[\s_-][([](?:draft|brouillon|prive|confidentiel|wip)[)\]][^/]*$|(?: - |\.)(?:drafts?|brouillon|private|prive|confidentiel|wip)\.\w+$/i

/** The reasons in the path of a text to keep it private. */
export function privatePath(path: string): string[] {
  const plain = unaccented(path)
  if (FOLDER.test(plain)) return ['dossier de textes qui ne sont pas publics']
  return NAME.test(plain) ? ['son nom de fichier dit que ce texte n’est pas public'] : []
}

/** « [BROUILLON] Le port »: brackets, or capitals and a sign, tell the mark from a word of a title. */
const MARK =
  /^(?:[[(]\s?(?:brouillon|draft|confidentiel|wip|ne pas publier)\s?[\])]\s*|(?:BROUILLON|DRAFT)\s?[:–—-]\s*)/iu
const CAPITALS = /^[[(]|^[A-Z]{5}/

/** The mark at the start of a title that keeps its text private; empty if there is none. */
export function privateMark(title: string): string {
  return (CAPITALS.test(title) && MARK.exec(title)?.[0]) || ''
}
