import { createHash } from 'node:crypto'
import { latestDate } from '../feeds/latest-date'
import { instant } from '../feeds/rfc3339'
import { element, textElement, xmlDocument } from '../feeds/xml'
import { languageOf } from '../language/language'
import { absoluteUrl } from '../paths'
import { type Site, textLanguage } from '../site'
import { escapeMarkup } from '../text/escape-markup'
import type { BookView } from '../views/article-view'

/** A file of the book, as its package document lists it. */
export interface Item {
  id: string
  path: string
  type: string
  /** EPUB properties: the role of the file (`nav`, `cover-image`) or its content (`mathml`). */
  properties?: string
  isRead?: true
}

/** The package document (EPUB 3.3, §5): metadata, files, and reading order. */
export function packageDocument(book: BookView, items: readonly Item[], site: Site): string {
  const manifest = items.map(({ id, path, type, properties }) => {
    const more = properties ? ` properties="${properties}"` : ''
    return `<item id="${id}" href="${escapeMarkup(path)}" media-type="${type}"${more}/>`
  })
  const spine = items.flatMap(({ id, isRead }) => (isRead ? [`<itemref idref="${id}"/>`] : []))
  const attributes = ` xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${textLanguage(site.language)}"`
  return xmlDocument('package', attributes, [
    element('metadata', ' xmlns:dc="http://purl.org/dc/elements/1.1/"', ...metadata(book, items, site)),
    element('manifest', '', ...manifest),
    element('spine', '', ...spine),
  ])
}

function metadata(book: BookView, items: readonly Item[], site: Site): string[] {
  const { title, intro, address, articles } = book
  const languages = new Set([textLanguage(site.language), ...articles.map(({ lang }) => lang)])
  const authors = new Set(
    articles.flatMap(({ authors, agency }) => [...authors.map(({ text }) => text), agency ?? []].flat()),
  )
  const published = latestDate(articles.map((article) => article.published))
  return [
    element('dc:identifier', ' id="id"', escapeMarkup(identifierOf(book, site))),
    textElement('dc:title', title),
    ...[...languages].map((lang) => textElement('dc:language', lang)),
    ...[...authors].map((name) => textElement('dc:creator', name)),
    textElement('dc:publisher', site.publisher.name),
    ...(published ? [textElement('dc:date', instant(published, site.timezone))] : []),
    ...(intro === undefined ? [] : [textElement('dc:description', intro)]),
    ...(site.origin === '' ? [] : [textElement('dc:source', absoluteUrl(site, address))]),
    meta('dcterms:modified', modifiedAt(book, site)),
    ...accessibility(items, site),
    // Reading systems of EPUB 2 look for the cover here.
    ...(items.some(({ id }) => id === 'cover-image') ? ['<meta name="cover" content="cover-image"/>'] : []),
  ]
}

/**
 * EPUB Accessibility 1.1, §2. No hazard is declared, because only the first image of an animation
 * is taken.
 */
function accessibility(items: readonly Item[], site: Site): string[] {
  const hasMath = items.some(({ properties = '' }) => properties.includes('mathml'))
  const features = [
    'tableOfContents',
    'readingOrder',
    'structuralNavigation',
    'alternativeText',
    ...(hasMath ? ['MathML'] : []),
  ]
  return [
    meta('schema:accessMode', 'textual'),
    meta('schema:accessMode', 'visual'),
    meta('schema:accessModeSufficient', 'textual'),
    ...features.map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', languageOf(site).words.takeAway.accessibility),
  ]
}

function meta(property: string, text: string): string {
  return element('meta', ` property="${property}"`, escapeMarkup(text))
}

/** The URL of the series, or a UUID made from its address while the paper has no origin. */
function identifierOf({ address }: BookView, site: Site): string {
  if (site.origin !== '') return absoluteUrl(site, address)
  const hash = createHash('sha256').update(`${site.name}\0${address}`).digest('hex')
  // RFC 9562, §5.8: the thirteenth digit is the version, the seventeenth the variant.
  const digits = `${hash.slice(0, 12)}8${hash.slice(13, 16)}8${hash.slice(17, 32)}`
  return `urn:uuid:${digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`
}

/** When the texts of a book were last published or updated, in UTC: `2025-06-17T22:00:00Z`. */
function modifiedAt({ articles }: BookView, { timezone }: Site): string {
  const dates = articles.flatMap(({ published, updated, corrections = [] }) => {
    return [updated ?? published, ...corrections.map(({ date }) => date)]
  })
  const latest = latestDate(dates)
  return latest ? new Date(instant(latest, timezone)).toISOString().replace(/\.\d+Z$/, 'Z') : ''
}
