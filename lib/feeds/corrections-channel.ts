import { languageOf } from '../language/language'
import { absoluteUrl } from '../paths'
import { escapeMarkup } from '../text/escape-markup'
import type { CorrectionLine, CorrectionsView } from '../views/list-views'
import type { Channel } from './channel'
import type { FeedContext } from './feed-context'
import type { Item } from './item'
import { feedText } from './machine-text'
import { LONGEST } from './newest'
import { instant } from './rfc3339'

/** The corrections, newest first. Each item links to the corrected article. */
export function correctionsChannel({ head, years }: CorrectionsView, context: FeedContext): Channel {
  const lines = years.flatMap(({ corrections }) => corrections).slice(0, LONGEST)
  return {
    page: head.address,
    title: feedText(`${head.title} — ${context.site.name}`),
    description: feedText(head.description),
    items: lines.map((line) => itemOf(line, context)),
  }
}

function itemOf({ id, date, text, lang, article }: CorrectionLine, { site, idOf }: FeedContext): Item {
  const { words } = languageOf(site)
  const url = absoluteUrl(site, `${article.href}#corrections`)
  const permanent = idOf?.(article.href) ?? absoluteUrl(site, article.href)
  const moment = instant(date, site.timezone)
  const link = `<a href="${escapeMarkup(url)}">${escapeMarkup(article.text)}</a>`
  return {
    // The text of a correction may itself be corrected, and its article may be renamed.
    id: `${permanent}#correction-${id.slice(id.indexOf('_') + 1)}`,
    url,
    title: feedText(words.corrections.of(article.text)),
    summary: feedText(text),
    published: moment,
    updated: moment,
    authors: [],
    categories: article.section ? [feedText(article.section.name)] : [],
    contributors: [],
    media: [],
    html: feedText(`<p>${escapeMarkup(text)}</p><p>${link}</p>`),
    lang,
  }
}
