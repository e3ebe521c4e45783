import { languageOf } from '../language/language'
import { absoluteUrl, ICONS, SEARCH } from '../paths'
import type { Site } from '../site'
import { escapeMarkup } from '../text/escape-markup'
import { machineText } from './machine-text'
import { textElement, xmlDocument } from './xml'

/** OpenSearch 1.1 allows sixteen characters for a name. */
const SHORT = 16

/** Lets a browser search the paper from its address bar. */
export function openSearch(site: Site): string {
  const template = `${absoluteUrl(site, SEARCH)}?q={searchTerms}`
  return xmlDocument('OpenSearchDescription', ' xmlns="http://a9.com/-/spec/opensearch/1.1/"', [
    textElement('ShortName', shortName(machineText(site.name))),
    textElement('Description', machineText(languageOf(site).words.feeds.searchIn(site.name))),
    textElement('InputEncoding', 'UTF-8'),
    `<Image width="16" height="16" type="image/x-icon">${escapeMarkup(absoluteUrl(site, ICONS.favicon))}</Image>`,
    `<Url type="text/html" template="${escapeMarkup(template)}"/>`,
  ])
}

/**
 * As many whole words as fit, without a last short word that needs another one. A first word that
 * is too long is cut.
 */
function shortName(name: string): string {
  if (name.length <= SHORT) return name
  const end = name.slice(0, SHORT + 1).search(/[ \u00a0]\S*$/)
  return name.slice(0, end > 0 ? end : SHORT).replace(/(?:[ \u00a0]\p{Ll}{1,3})+$/u, '')
}
