import type { PublicationDate } from '../article/publication-date'
import type { Slug } from '../article/slug'
import type { PublicVersion, VersionText } from '../catalogue/facts/catalogue-facts'
import { FRONT, versionsPath } from '../paths'
import { type DiffPiece, textDiff, wordCount, wordDiff } from '../text/text-diff'
import type { ChangedLine, VersionChange, VersionsView } from './article-view'
import { articleOf, cardOf, languageFor, type PageContext, siteOf } from './page-context'

/** A « direct » may have hundreds: only the newest are shown one by one. */
const MOST = 30

/** What changed in an article since it appeared. */
export function versionsView(slug: Slug, context: PageContext): VersionsView | undefined {
  const versions = context.read.fact('versions', slug) ?? []
  const [first] = versions
  if (!first) return undefined
  const { lang, corrections, title, foreign } = articleOf(slug, context)
  const { href, section } = cardOf(slug, context)
  const { words } = languageFor(context)
  const article = { href, text: title, ...(foreign && { foreign }) }
  return {
    type: 'versions',
    head: {
      title: words.versions.of(title),
      description: words.head.versions(title, siteOf(context).name),
      address: versionsPath(slug),
    },
    breadcrumb: [
      { href: FRONT, text: words.common.front },
      ...(section ? [{ href: section.href, text: section.name }] : []),
      article,
    ],
    article,
    lang,
    first: first.date,
    times: versions.length - 1,
    changes: changesIn(versions).reverse(),
    ...(corrections?.length && { corrections: corrections.toReversed() }),
  }
}

/**
 * The page of an article's versions, and when the last one is from; undefined where it never
 * changed.
 */
export function versionsOf(
  slug: Slug,
  context: PageContext,
): { href: `/${string}`; date: PublicationDate } | undefined {
  if (!siteOf(context).versions) return undefined
  const last = context.read.fact('versions', slug)?.at(-1)
  return last && { href: versionsPath(slug), date: last.date }
}

/** The changes of each version but the first, oldest first. */
function changesIn([first, ...later]: readonly PublicVersion[]): VersionChange[] {
  const skipped = Math.max(0, later.length - MOST)
  let before = first
  return later.slice(skipped).flatMap((version, index) => {
    const change = before && changeBetween(before.text, version)
    before = version
    return change ? [{ ...change, ...(index === 0 && skipped > 0 && { skipped }) }] : []
  })
}

function changeBetween(before: VersionText, { date, text }: PublicVersion): VersionChange {
  const lines: ChangedLine[] = [
    ...changedPart('title', before.title, text.title),
    ...changedPart('deck', before.deck, text.deck),
    ...textDiff(before.paragraphs, text.paragraphs),
  ]
  const wordsIn = (kind: DiffPiece['kind']) => {
    const pieces = lines.flatMap((line) => ('pieces' in line ? line.pieces : []))
    return pieces.reduce((sum, piece) => (piece.kind === kind ? sum + wordCount(piece.text) : sum), 0)
  }
  return { date, added: wordsIn('added'), removed: wordsIn('removed'), lines }
}

function changedPart(part: 'title' | 'deck', before = '', after = ''): ChangedLine[] {
  return before === after ? [] : [{ part, pieces: wordDiff(before, after) }]
}
