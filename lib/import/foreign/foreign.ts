import { basename, dirname } from 'node:path'
import { foreignBody } from '../body/foreign-body'
import type { Losses } from '../losses'
import type { Header, Imported, Piece } from '../piece'
import type { SourceEntry } from '../read-tree'
import { textOf } from '../text-of'
import { placeOf } from './addresses'
import { dateOf, foreignHeader } from './fields'
import { type Data, splitForeign, wordsOf } from './front'
import { inheritance } from './inheritance'
import { reasonsAgainst } from './privacy'
import { authorsOf, isProfile, readData } from './registry'

export interface ForeignOptions {
  date?: string
  today: string
}

const POSTS = /(?:^|\/)(?:_?posts?|_drafts|blog|articles|news|actualites|actus|journal|chroniques|billets)\//i
const CONFIGURATION = /^(?:_config|config|hugo|mkdocs|config\/_default\/(?:config|hugo))\.(?:ya?ml|toml|json)$/i

/** The texts of a folder of Hugo, Jekyll, MkDocs, Eleventy, Astro or Obsidian. */
export function importForeign(
  texts: readonly SourceEntry[],
  files: readonly SourceEntry[],
  options: ForeignOptions,
  losses: Losses,
): Imported {
  const configuration = Object.assign({}, ...files.filter(({ path }) => CONFIGURATION.test(path)).map(readData)) as Data
  const authors = authorsOf(files)
  const inherited = inheritance(texts, files, configuration)
  const pieces = texts.flatMap((file) => {
    if (isProfile(file.path) && authors.length > 0) {
      losses.note('fiche d’une signature, dans authors.yml', 'carried', file.path, textOf(file.bytes()).text)
      return []
    }
    const { data, body } = splitForeign(textOf(file.bytes()).text)
    if (/(?:^|\/)_index(?:\.\w+)?\.\w+$/.test(file.path) && body.trim() === '') {
      losses.note('liste sans texte : le journal fait les siennes', 'dropped', file.path, shownData(data))
      return []
    }
    return [pieceFrom(file, inherited(file.path), configuration, options, losses)]
  })
  const origins = [
    configuration.baseURL,
    configuration.baseurl,
    configuration.url,
    configuration.site_url,
    configuration.site,
  ].flatMap((one) => wordsOf(one) ?? [])
  return { pieces, authors, files: [...files], origins: origins.filter((one) => /^https?:\/\//.test(one)) }
}

function shownData(data: Data): string {
  return Object.entries(data)
    .map(([key, value]) => `${key}: ${wordsOf(value) ?? JSON.stringify(value)}`)
    .join('\n')
}

function pieceFrom(
  file: SourceEntry,
  inherited: Data,
  configuration: Data,
  options: ForeignOptions,
  losses: Losses,
): Piece {
  const { text, encoding } = textOf(file.bytes())
  if (encoding !== undefined) losses.note(`texte en ${encoding}, écrit en UTF-8`, 'text', file.path)
  const { data: own, body, isBroken } = splitForeign(text)
  const data = { ...inherited, ...own }
  const place = placeOf(file.path, data, wordsOf(configuration.permalink))
  const { title, ...fields } = foreignHeader(data, file.path, losses)
  const anchors = new Map<string, string>()
  const written = foreignBody(body, anchors, { from: file.path, source: text, losses })
  const titled = withTitle(title, written, place.slug, file.path, losses)
  const reasons = [...reasonsAgainst(inherited, options.today), ...reasonsAgainst(own, options.today)]
  if (/(?:^|\/)(?:_drafts|drafts?|brouillons?)\//i.test(file.path)) reasons.push('dossier de brouillons')
  if (isBroken) {
    losses.note('en-tête illisible, lu ligne à ligne', 'text', file.path, text.slice(0, text.length - body.length))
    reasons.push('en-tête illisible dans la source')
  }
  const header: Header = {
    ...fields,
    title: titled.title,
    ...(place.lang && fields.lang === undefined && { lang: place.lang }),
    aliases: place.addresses,
  }
  const folder = dirname(file.path) === '.' ? '' : dirname(file.path)
  const piece: Piece = {
    from: file.path,
    kind: 'article',
    slug: place.slug,
    header,
    body: titled.body,
    folder,
    addresses: place.addresses,
    names: place.names,
    anchors,
    reasons: [...new Set(reasons)],
  }
  if (place.names.length > 0)
    losses.note('autre titre, qui n’est pas une adresse', 'dropped', file.path, place.names.join(', '))
  return dated(piece, fields.date ?? place.date ?? options.date, options, losses)
}

/** What has no date is a page, unless it stands among posts or must be hidden, which a page cannot be. */
function dated(piece: Piece, date: string | undefined, { today }: ForeignOptions, losses: Losses): Piece {
  if (date !== undefined && dateOf(date) !== undefined) {
    if (date.slice(0, 10) > today && !piece.reasons.some((reason) => reason.includes(date.slice(0, 10))))
      piece.reasons.push(`date à venir : ${date}`)
    return { ...piece, header: { ...piece.header, date } }
  }
  const isPost = POSTS.test(piece.from) && !/(?:^|\/)_?index\.\w+$/.test(piece.from.replace(/\/[^/]+\/index\.\w+$/, ''))
  if (!isPost && piece.reasons.length === 0) {
    losses.note('texte sans date, devenu une page (--date en fait un article)', 'text', piece.from)
    return { ...piece, kind: 'page' }
  }
  if (isPost) piece.reasons.push('date absente : celle du jour est écrite')
  return { ...piece, header: { ...piece.header, date: today } }
}

/** The title is in the header, else it is the first heading, else the name of the file. */
function withTitle(
  title: string | undefined,
  body: string,
  slug: string,
  path: string,
  losses: Losses,
): { title: string; body: string } {
  if (title !== undefined) return { title, body }
  const [heading, words] = /^\s*#[ \t]+(.+?)[ \t]*#*\n/.exec(body) ?? []
  if (heading !== undefined && words !== undefined)
    return { title: words.replace(/\[([^\]]*)\]\([^)]*\)|[*`]/g, '$1'), body: body.slice(heading.length).trimStart() }
  losses.note('titre absent : le nom du fichier en tient lieu', 'text', path)
  const name = basename(path)
    .replace(/\.\w+$/, '')
    .replace(/^\d{4}-\d\d-\d\d-/, '')
  const readable = /^_?index/.test(name)
    ? slug.replaceAll('-', ' ')
    : name.includes(' ')
      ? name
      : name.replace(/[-_]+/g, ' ')
  return { title: readable.charAt(0).toUpperCase() + readable.slice(1) || 'Sans titre', body }
}
