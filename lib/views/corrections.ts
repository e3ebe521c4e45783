import type { Correction } from '../article/article'
import type { Slug } from '../article/slug'
import { lists } from '../catalogue/facts/lists'
import { groupBy } from '../collections'
import { CORRECTIONS, FRONT } from '../paths'
import type { Entry } from '../store/rule'
import { titleLink } from './card'
import type { CorrectionLine, CorrectionsView } from './list-views'
import { cardOf, languageFor, type PageContext, siteOf } from './page-context'

/** All of them: a page with only the latest would hide the others. */
export function correctionsView(context: PageContext): CorrectionsView {
  const { words } = languageFor(context)
  const lines = context.read.list(lists.corrections, { reverse: true }).map((entry) => lineOf(entry, context))
  const byYear = groupBy(lines, ({ date }) => date.day.slice(0, 4))
  return {
    type: 'corrections',
    head: {
      title: words.corrections.title,
      description: words.head.corrections(siteOf(context).name, lines.length),
      address: CORRECTIONS,
    },
    breadcrumb: [{ href: FRONT, text: words.common.front }],
    count: lines.length,
    years: [...byYear].map(([year, corrections]) => ({ year, corrections })),
  }
}

function lineOf({ member: id, value = '' }: Entry, context: PageContext): CorrectionLine {
  const [slug = ''] = id.split(' ')
  const card = cardOf(slug as Slug, context)
  const article = { ...titleLink(card), ...(card.section && { section: card.section }) }
  return { id: id.replace(' ', '_'), ...(JSON.parse(value) as Correction & { lang: string }), article }
}
