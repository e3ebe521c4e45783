import type { Place } from '../../article/source-place'
import { count } from '../../french/numbers'
import { NO_BREAK_SPACE } from '../../phrasing/spaces'
import type { Problem } from '../../problem'
import type { ProblemCode } from '../../problem-code'
import type { Identity } from '../facts/catalogue-facts'
import type { OutgoingLink } from './outgoing-links'

/**
 * The texts of warnings about links that work but could serve readers better, one function per
 * sentence.
 */

/** `near` is the article nearest in subject, the likeliest place for a link. */
export function noLinkTo(place: Place, { slug }: Pick<Identity, 'slug'>, near: Identity | undefined): Problem {
  const from = near === undefined ? '' : `, depuis ${near.file} par exemple`
  return linkWarning(
    'orphan',
    place,
    'aucun article ne renvoie à celui-ci',
    `un lien est attendu${from}`,
    `[[${slug}]]`,
  )
}

export function noLinkFrom(place: Place, near: Identity | undefined): Problem {
  const to = near === undefined ? '' : `, vers « ${near.title} » par exemple`
  const fix = near && `Lire aussi : [[${near.slug}]]`
  return linkWarning(
    'dead-end',
    place,
    'cet article ne renvoie à aucun autre',
    `un « Lire aussi » est attendu${to}`,
    fix,
  )
}

/** `line` is ready to paste into the other article. */
export function oneWayLink({ to, place }: OutgoingLink, line: string): Problem {
  const found = `« ${to.title} » ne renvoie pas ici en retour`
  return linkWarning(
    'one-way',
    place,
    found,
    `cette ligne est attendue dans l’en-tête de ${to.file}, ou « related: [] »`,
    line,
  )
}

export function oldLink({ to, place }: OutgoingLink, months: number): Problem {
  const found = `« ${to.title} » a ${count(months, 'mois')} de plus que cet article`
  return linkWarning(
    'old-link',
    place,
    found,
    'un article plus récent est attendu, ou quelques mots sur ce qui a changé',
  )
}

/** For a link that the page shows with the title of its target, whatever was typed. */
export function otherTitle({ to, place, label = '' }: OutgoingLink, fix: string | undefined): Problem {
  const found = `« ${label} » ne sera pas imprimé, mais « ${to.title} »`
  return linkWarning('other-title', place, found, 'le titre de l’article est attendu, ou aucun', fix)
}

/** For a link in a sentence, which the page shows as typed. */
export function driftedTitle({ to, place, label = '' }: OutgoingLink, fix: string | undefined): Problem {
  const found = `« ${label} » n’est plus tout à fait le titre de l’article, « ${to.title} »`
  return linkWarning('drifted-title', place, found, 'le même titre est attendu, ou d’autres mots', fix)
}

export function nearDuplicate(place: Place, older: Identity, resemblance: number): Problem {
  const percent = `${Math.round(resemblance * 100)}${NO_BREAK_SPACE}%`
  const found = `ce texte ressemble à ${percent} à celui de ${older.file}`
  return linkWarning(
    'near-duplicate',
    place,
    found,
    'un seul article est attendu, l’autre nom sous « aliases »',
    `aliases: [${older.slug}]`,
  )
}

function linkWarning(code: ProblemCode, place: Place, found: string, expected: string, fix?: string): Problem {
  return { severity: 'warning', code, place, found, expected, ...(fix !== undefined && { fix }) }
}
