import { dirname } from 'node:path'
import type { BodyContext } from '../body/context'
import { foreignBody } from '../body/foreign-body'
import { textOf } from '../decode-file'
import { htmlToMarkdown } from '../html/to-markdown'
import type { Header, Imported, ImportedText } from '../imported-text'
import type { Losses } from '../losses'
import { privatePath } from '../private-names'
import type { SourceEntry } from '../read-tree'
import { placeOf } from './addresses'
import { isList, withKind } from './article-or-page'
import { commentsIn, type Data, splitForeign, wordsOf } from './front-matter'
import { foreignHeader } from './header-fields'
import { inheritance } from './inheritance'
import { permalinksOf } from './permalinks'
import { hidingTags, optInKey, reasonsAgainst } from './private-reasons'
import { authorsOf, isProfile, readData } from './registry'
import { withTitle } from './title'
import { unpublishedBy } from './unpublished'

interface ForeignOptions {
  date?: string
  today: string
}

/** What all the texts of a source have in common. */
interface Source {
  configuration: Data
  inherited: (path: string) => Data
  unpublished: (path: string) => string[]
  /** The pattern of the address of a text. */
  permalink: (path: string) => string | undefined
  /** A key without which a text of the source is private. */
  optIn?: string
  /** Jekyll separates names by spaces. */
  separator: RegExp
  options: ForeignOptions
  losses: Losses
}

const CONFIGURATION = /^(?:_config|config|hugo|mkdocs|config\/_default\/(?:config|hugo))\.(?:ya?ml|toml|json)$/i
/** A configuration that is a program, and the address of the site in it. */
const PROGRAM = /(?:^|\/)(?:quartz|astro|docusaurus|gatsby)[.-]config\.\w+$/i
const SITE = /\b(?:site|url|siteUrl)\s*:\s*["'`](https?:\/\/[^"'`]+)["'`]/
const ADDRESS_KEYS = ['baseURL', 'baseurl', 'url', 'site_url', 'site']

/** The texts of a folder of Hugo, Jekyll, MkDocs, Eleventy, Astro or Obsidian. */
export function importForeign(
  texts: readonly SourceEntry[],
  files: readonly SourceEntry[],
  options: ForeignOptions,
  losses: Losses,
): Imported {
  const settings = files.filter(({ path }) => CONFIGURATION.test(path)).map(readData)
  const configuration = Object.assign({}, ...settings) as Data
  const authors = authorsOf([...texts, ...files])
  const optIn = optInKey(texts.map((file) => splitForeign(textOf(file.bytes()).text).data))
  const isJekyll = [...texts, ...files].some(({ path }) => /(?:^|\/)(?:_config\.ya?ml$|_posts\/)/.test(path))
  const source: Source = {
    configuration,
    inherited: inheritance(texts, files, configuration),
    permalink: permalinksOf(configuration),
    unpublished: unpublishedBy(texts, files, configuration),
    ...(optIn !== undefined && { optIn }),
    separator: isJekyll ? /[,\s]+/ : /,/,
    options,
    losses,
  }
  const imported = texts.flatMap((file) => {
    if (!isProfile(file.path) || authors.length === 0) return importText(file, source)
    losses.note('fiche d’une signature, dans authors.yml', 'carried', file.path, textOf(file.bytes()).text)
    return []
  })
  const [url = '', below = ''] = [wordsOf(configuration.url), wordsOf(configuration.baseurl)]
  const origins = [
    ...(below.startsWith('/') ? [url + below] : []),
    ...ADDRESS_KEYS.flatMap((key) => wordsOf(configuration[key]) ?? []),
    ...files.flatMap((file) => (PROGRAM.test(file.path) ? (SITE.exec(textOf(file.bytes()).text)?.[1] ?? []) : [])),
  ]
  return { texts: imported, authors, files: [...files], origins: origins.filter((one) => /^https?:\/\//.test(one)) }
}

/** Files of Obsidian plugins, which store their data as Markdown. */
const DRAWING = /\b(?:excalidraw|kanban)-plugin\b/

function importText(file: SourceEntry, source: Source): ImportedText[] {
  const { losses, options } = source
  const { text, encoding } = textOf(file.bytes())
  const { data: own, body, isBroken } = splitForeign(text)
  if (isList(file.path, body)) {
    losses.note('liste sans texte : le journal fait les siennes', 'dropped', file.path, text)
    return []
  }
  if (DRAWING.test(Object.keys(own).join(' '))) {
    losses.note('dessin ou tableau d’Obsidian', 'dropped', file.path, body)
    return []
  }
  if (encoding !== undefined) losses.note(`texte en ${encoding}, écrit en UTF-8`, 'text', file.path)
  for (const comment of commentsIn(text)) losses.note('commentaire de l’en-tête', 'dropped', file.path, comment)
  const data = { ...source.inherited(file.path), ...own }
  const place = placeOf(file.path, data, source.permalink(file.path))
  const { title, ...fields } = foreignHeader(data, file.path, losses, source.separator)
  const anchors = new Map<string, string>()
  const written = bodyOf(file.path, body, anchors, { from: file.path, source: text, losses })
  const titled = withTitle(title, written, place.slug, file.path, losses)
  if (isBroken)
    losses.note('en-tête illisible, lu ligne à ligne', 'text', file.path, text.slice(0, text.length - body.length))
  const lang = fields.lang ?? place.lang
  const header: Header = { ...fields, title: titled.title, ...(lang && { lang }), aliases: place.addresses }
  if (place.names.length > 0)
    losses.note('autre titre, qui n’est pas une adresse', 'dropped', file.path, place.names.join(', '))
  const imported: ImportedText = {
    from: file.path,
    kind: 'article',
    slug: place.slug,
    header,
    body: titled.body,
    folder: dirname(file.path) === '.' ? '' : dirname(file.path),
    addresses: place.addresses,
    names: place.names,
    anchors,
    reasons: [...reasonsOf(file.path, own, isBroken, source), ...hidingTags(body)],
  }
  return [withKind(imported, fields.date ?? place.date ?? options.date, options.today, losses)]
}

/**
 * Converts the body. In an HTML file with a header, as in Jekyll and Hugo, HTML is converted before
 * templates.
 */
function bodyOf(path: string, body: string, anchors: Map<string, string>, context: BodyContext): string {
  if (!/\.html?$/i.test(path)) return foreignBody(body, anchors, context)
  const { body: markdown, anchors: ids } = htmlToMarkdown(body, context)
  for (const [id, words] of ids) anchors.set(id, words)
  return foreignBody(markdown, anchors, context)
}

/** Daily notes, which are private: `Journal/2024-02-05.md`. */
const DAILY = /(?:^|\/)\d{4}-\d\d-\d\d\.\w+$/

function reasonsOf(path: string, own: Data, isBroken: boolean, source: Source): string[] {
  const { inherited, unpublished, optIn, options } = source
  const reasons = [...reasonsAgainst(inherited(path), options.today), ...reasonsAgainst(own, options.today)]
  reasons.push(...privatePath(path), ...unpublished(path))
  if (optIn !== undefined && own[optIn] === undefined)
    reasons.push(`sans « ${optIn} », qui publie les autres textes de la source`)
  if (DAILY.test(path) && Object.keys(own).length === 0) reasons.push('note d’un jour, sans titre ni en-tête')
  if (isBroken) reasons.push('en-tête illisible dans la source')
  return [...new Set(reasons)]
}
