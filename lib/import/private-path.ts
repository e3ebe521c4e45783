import { unaccented } from '../text/fold'

const FOLDER = /(?:^|\/)_?(?:drafts?|brouillons?|private|prives?)\//i
/**
 * Names of drafts in Medium exports, and as people write them: `draft_Un-titre.html`, `port
 * (brouillon).docx`.
 */
const NAME =
  /(?:^|\/)(?:drafts?|brouillon|prive|confidentiel)_[^/]*$|[\s_-][([](?:draft|brouillon|prive|confidentiel)[)\]][^/]*$/i

/** The reasons in the path of a text to keep it private. */
export function privatePath(path: string): string[] {
  const plain = unaccented(path)
  if (FOLDER.test(plain)) return ['dossier de textes qui ne sont pas publics']
  return NAME.test(plain) ? ['son nom de fichier dit que ce texte n’est pas public'] : []
}
