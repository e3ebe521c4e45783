import type { Series } from '../article/registry'
import type { Place } from '../article/source-place'
import { compareCodeUnits } from '../collections'
import { startOf } from '../content/place-in-source'
import { anchorText, expectedAnchor } from '../french/anchors'
import { joinAnd, joinOr } from '../french/join-lists'
import { nearest } from '../french/nearest'
import { type Address, pagePath } from '../paths'
import type { Problem } from '../problem'
import type { ProblemCode } from '../problem-code'
import type { Identity } from './facts/catalogue-facts'
import { linkToPage } from './known-names'
import { correctedLine, lineAt, lineWithout, type TextOf, withoutLine } from './source-lines'

/**
 * The texts of link errors, one function per sentence. Tests pin each of them: journalists and
 * tools rely on these texts.
 */

/** `near` holds slugs, nearest first. If it is empty, the article may not be written yet. */
export function unknownSlug(place: Place, slug: string, near: readonly string[], fix: string | undefined): Problem {
  const found = `aucun article ne s’appelle « ${slug} »`
  const upcoming = near.length === 0 && fix !== undefined ? `, ou [[${slug}?]] s’il est à paraître` : ''
  return linkError('unknown-article', place, found, `le nom d’un fichier ${expectedAmong(near)}${upcoming}`, fix)
}

/** A static page, which a link names by its address. */
export function pageNotArticle(place: Place, name: string, title: string, textOf: TextOf): Problem {
  const line = lineAt(textOf, place)
  const fix = linkToPage(line, name, title)
  const found = `« ${name} » est une page, et non un article`
  const expected = `l’adresse de la page, ${pagePath(name)}, est attendue`
  return linkError('unknown-article', place, found, expected, fix === line ? undefined : fix)
}

/** `near` holds titles, nearest first. */
export function unknownTitle(place: Place, title: string, near: readonly string[], fix: string | undefined): Problem {
  return linkError(
    'unknown-title',
    place,
    `aucun article n’a pour titre « ${title} »`,
    `le titre d’un article ${expectedAmong(near)}`,
    fix,
  )
}

/**
 * The problem of a misspelt link whose every likely target is already in the same list: its line
 * must go.
 */
export function meansListed(unknown: Problem, near: string | undefined, textOf: TextOf): Problem {
  const expected = `« ${near} » est déjà dans cette liste : un autre article est attendu, ou rien`
  return { ...unknown, expected, fix: lineWithout(textOf, unknown.place) }
}

export function ambiguousTitle(place: Place, title: string, articles: readonly Identity[]): Problem {
  const files = articles.map((article) => article.file).sort(compareCodeUnits)
  const fix = joinOr(articles.map((article) => `[[${article.slug}]]`).sort(compareCodeUnits))
  return linkError(
    'ambiguous-title',
    place,
    `« ${title} » est le titre de ${joinAnd(files)}`,
    'un nom de fichier est attendu',
    fix,
  )
}

/** A link from the root of the paper. `near` is the nearest address of a page. */
export function unknownAddress(place: Place, address: string, near: string | undefined, fix?: string): Problem {
  const found = `rien n’est imprimé à l’adresse « ${address} »`
  const perhaps = near === undefined ? '' : `, peut-être « ${near} »`
  return linkError('unknown-address', place, found, `l’adresse d’une page du journal est attendue${perhaps}`, fix)
}

/** A link to a heading that another text does not have. `ids` are the headings of that text. */
export function unknownAnchor(
  { anchor, ids, title, place }: { anchor: string; ids: readonly string[]; title: string; place: Place },
  textOf: TextOf,
): Problem {
  const [near] = nearest(anchor, ids, 1)
  const written = () => WRITTEN_ANCHOR.exec(lineAt(textOf, place).slice(place.column - 1))?.[0] ?? ''
  const fix = near && correctedLine(textOf, place, written(), `#${anchorText(near)}`, () => undefined)
  const found = `aucun intertitre de « ${title} » ne répond à « #${anchorText(anchor)} »`
  return linkError('unknown-anchor', place, found, expectedAnchor(anchor, ids, 'cet article'), fix)
}

/** An anchor as its author typed it, with accents, capitals or spaces. */
const WRITTEN_ANCHOR = /#[^)\]|"<>]+?(?=\)|\]|\||\s+"|["<>]|$)/

/** Two articles with one title, which readers cannot tell apart. */
export function sameTitle(place: Place, older: Identity, other: Place): Problem {
  const found = `ce titre est déjà celui de ${older.file}`
  return { severity: 'warning', code: 'same-title', place, found, expected: 'un titre à lui est attendu', other }
}

export function linkToItself(place: Place, fragment: string | undefined): Problem {
  const fix = fragment === undefined ? undefined : `[…](#${anchorText(fragment)})`
  return linkError('self-link', place, 'l’article renvoie à lui-même', 'un autre article est attendu', fix)
}

export function linkedTwice(place: Place, title: string, other: Place, textOf: TextOf): Problem {
  const found = `« ${title} » figure deux fois dans la même liste`
  const fix = lineWithout(textOf, place)
  return { ...linkError('duplicate-link', place, found, 'chaque lien n’y est attendu qu’une fois', fix), other }
}

/** Pages hold such a link back: in a sentence, it is printed as text. */
export function withdrawnArticle(place: Place, { title }: Identity): Problem {
  const found = `« ${title} » a été retiré`
  return { severity: 'warning', code: 'withdrawn-link', place, found, expected: 'un autre article est attendu' }
}

export function relatedOutside(place: Place, href: string): Problem {
  return linkError('related-outside', place, `« related » renvoie à ${href}`, 'un article du journal est attendu')
}

export function aliasInUse(place: Place, alias: string, article: Identity): Problem {
  const problem = linkError(
    'alias-of-article',
    place,
    `« aliases » reprend « ${alias} », l’adresse actuelle de ${article.file}`,
    'une ancienne adresse que plus aucun article ne porte est attendue',
  )
  return { ...problem, other: startOf(article.file) }
}

/** A path that the paper publishes itself, such as `/plan/` or `/atom.xml`. */
export function aliasOfPage(place: Place, alias: string): Problem {
  const found = `« aliases » reprend « ${alias} », une adresse que le journal imprime`
  return linkError('alias-of-page', place, found, 'une ancienne adresse est attendue')
}

/** A former address in `site.yml` that is still that of a page. */
export function movedButPublished(place: Place, address: string, textOf: TextOf): Problem {
  const found = `« moved » reprend ${address}, que le journal imprime`
  const fix = withoutLine(textOf, place, address)
  return linkError('moved-still-there', place, found, 'une adresse qui n’existe plus est attendue', fix)
}

export function aliasClaimedTwice(place: Place, alias: string, article: Identity, other: Place): Problem {
  const problem = linkError(
    'same-alias',
    place,
    `« aliases » reprend « ${alias} », que ${article.file} réclame aussi`,
    'une ancienne adresse ne peut mener qu’à un article',
  )
  return { ...problem, other }
}

export function reservedPage(place: Place, slug: string): Problem {
  return linkError(
    'reserved-address',
    place,
    `la page « ${slug} » aurait l’adresse /${slug}/, que le journal se réserve`,
    'un autre nom de fichier est attendu',
  )
}

/**
 * `near` is the article with the nearest name: perhaps the same one, renamed by hand. Pages have no
 * aliases.
 */
export function lostAddress(address: Address, place: Place, near: Identity | undefined): Problem {
  const found = `« ${address} » a été publiée et ne mène plus à rien`
  const [, name] = /^\/articles\/([^/]+)\/$/.exec(address) ?? []
  const gone = `gone: [${address}]`
  if (name === undefined) {
    const expected = 'la page est attendue, ou un mot dans site.yml'
    return { ...linkError('vanished-address', place, found, expected, gone), subject: address }
  }
  const where = near === undefined ? 'l’article qui la remplace' : `l’article qui la remplace (${near.file} ?)`
  const alias = `aliases: [${name}]`
  const expected = `« ${alias} » est attendu dans ${where}, ou « ${gone} » dans site.yml`
  return { ...linkError('vanished-address', place, found, expected, alias), subject: address }
}

/** The list of addresses of another paper. The next build starts a new list. */
export function foreignAddresses(place: Place): Problem {
  return {
    severity: 'warning',
    code: 'foreign-addresses',
    place,
    found: 'cette liste est celle d’un autre journal : aucun de ses articles n’est ici',
    expected: 'rien n’est attendu de vous, la prochaine édition la recommencera',
  }
}

export function goneButPublished(place: Place, address: string, textOf: TextOf): Problem {
  return linkError(
    'gone-still-there',
    place,
    `« gone » reprend ${address}, que le journal imprime`,
    'une adresse qui n’existe plus est attendue',
    withoutLine(textOf, place, address) ?? (place.length === address.length ? lineWithout(textOf, place) : undefined),
  )
}

export function outsideSeries(place: Place, { title, file }: Identity, { id }: Series): Problem {
  return linkError(
    'outside-series',
    place,
    `« ${title} » n’est pas de ce dossier`,
    `« series: ${id} » est attendu dans ${file}`,
  )
}

/** The same problem, found in a key of `site.yml` or `series.yml`. */
export function inSetting(key: string, problem: Problem): Problem {
  return { ...problem, found: `« ${key} » : ${problem.found}` }
}

/** Adds « peut-être » and the nearest names, if there are any. */
function expectedAmong(near: readonly string[]): string {
  return near.length === 0 ? 'est attendu' : `est attendu, peut-être ${joinOr(near.map((name) => `« ${name} »`))}`
}

function linkError(code: ProblemCode, place: Place, found: string, expected: string, fix?: string): Problem {
  return { severity: 'error', code, place, found, expected, ...(fix !== undefined && { fix }) }
}
