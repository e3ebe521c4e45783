import { languageOf } from '../language/language'
import { type Address, absoluteUrl } from '../paths'
import { escapeMarkup } from '../text/escape-markup'
import type { CorrectionLine, CorrectionsView } from '../views/view'
import type { FeedContext } from './feed-context'
import { FeedDate } from './feed-date'
import { formatsOf } from './feed-files'
import { instant } from './instant'
import type { Item } from './item'
import { feedText } from './machine-text'
import { LONGEST } from './newest'

/** The feed of the corrections, the newest first: each is an item that leads to its article. */
export function correctionsFeed({ head, years }: CorrectionsView, context: FeedContext): [Address, string][] {
  const { site } = context
  const { title, description, address: page } = head
  const lines = years.flatMap(({ corrections }) => corrections).slice(0, LONGEST)
  const channel = { page, title: feedText(`${title} — ${site.name}`), description: feedText(description) }
  return formatsOf(
    channel,
    lines.map((line) => itemOf(line, context)),
    site,
  )
}

function itemOf({ id, date, text, lang, article }: CorrectionLine, { site, idOf }: FeedContext): Item {
  const { words } = languageOf(site)
  const url = absoluteUrl(site, `${article.href}#corrections`)
  const permanent = idOf?.(article.href) ?? absoluteUrl(site, article.href)
  const told = new FeedDate(instant(date, site.timezone))
  const link = `<a href="${escapeMarkup(url)}">${escapeMarkup(article.text)}</a>`
  return {
    // The text of a correction may be put right in its turn, and its article may be renamed.
    id: `${permanent}#correction-${id.slice(id.indexOf('_') + 1)}`,
    url,
    title: feedText(words.corrections.of(article.text)),
    summary: feedText(text),
    published: told,
    updated: told,
    authors: [],
    categories: article.section ? [feedText(article.section.name)] : [],
    contributors: [],
    media: [],
    html: feedText(`<p>${escapeMarkup(text)}</p><p>${link}</p>`),
    lang,
  }
}
