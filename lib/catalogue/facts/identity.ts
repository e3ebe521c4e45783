import type { Article } from '../../article/article'
import { oldAddressOf } from '../../content/old-address'
import { articlePath, monthPath, yearPath } from '../../paths'
import type { Row, Rule } from '../../store/rule'
import { fold, slugify } from '../../text/fold'
import { trackSourceReads } from '../article-index'
import { aliasKey } from '../clashing-addresses'
import { publicationKey, wallClock } from '../publication-order'
import { releaseOf, releaseWarning } from '../release-date'
import { mentionsOf, NAME_KINDS, type NameKind } from '../resolve-names'
import type { CatalogueContext } from './catalogue-context'
import type { CatalogueFacts, Identity } from './catalogue-facts'
import { memberRow, problemRows } from './list-rows'
import { lists } from './lists'

/**
 * By slug. A scheduled article is held back like a draft, with a warning, and is published when its
 * time has come.
 */
export function identity({ textOf }: CatalogueContext): Rule<CatalogueFacts, 'identity'> {
  return {
    keyList: lists.articles,
    derive(slug, read) {
      const article = read.fact('article', slug)
      if (!article) return {}
      const release = releaseOf(article)
      const waits = !article.draft && !read.hasPassed(wallClock(release))
      const isWithdrawn = article.withdrawn !== undefined && !article.draft && !waits
      const { title, lang, file, date, updated, aliases } = article
      const value: Identity = {
        slug: article.slug,
        title,
        lang,
        file,
        date,
        ...(updated && { updated }),
        draft: article.draft || waits || isWithdrawn,
        ...(isWithdrawn && { withdrawn: true as const }),
        ...(waits && { release }),
        aliases,
      }
      const warnings = waits ? [releaseWarning(article, trackSourceReads(read, textOf))] : []
      const open = NAME_KINDS.filter((kind) => read.fact('hasRegistry', kind) !== true)
      const spellings = open.flatMap((kind) => spellingRows(article, value, kind))
      const rows = [...namingRows(value), ...spellings, ...placeRows(value), ...correctionRows(article, value)]
      return { value, rows: [...rows, ...problemRows(warnings)] }
    },
  }
}

/** A row for each way of naming an article. */
function namingRows(article: Identity): Row[] {
  const { slug, title, aliases } = article
  const sort = publicationKey(article)
  return [
    { list: lists.title(fold(title)), sort, member: slug },
    ...aliases.map((alias) => ({ list: lists.alias(aliasKey(alias)), sort, member: slug })),
  ]
}

/** Published articles decide how a name is spelt; drafts do only if no published article has it. */
function spellingRows(article: Article, { draft }: Identity, kind: NameKind): Row[] {
  const rank = `${draft ? 1 : 0} ${publicationKey(article)}`
  return mentionsOf(article, kind).flatMap(({ name }, index) => {
    const id = slugify(name)
    if (id === '') return []
    const entry = `${kind}/${id}`
    const sort = `${rank} ${String(index).padStart(4, '0')}`
    return [
      memberRow(lists.inferredNames, entry),
      { list: lists.spellings(entry), sort, member: article.slug, value: name },
    ]
  })
}

/** The corrections of an article. Drafts and withdrawn articles publish none. */
function correctionRows({ slug, lang, corrections = [] }: Article, { draft }: Identity): Row[] {
  if (draft) return []
  return corrections.map((correction, index) => {
    const { day } = correction.date
    const before = corrections.slice(0, index).filter(({ date }) => date.day === day).length
    const member = `${slug} ${day}${before === 0 ? '' : `-${before + 1}`}`
    const value = JSON.stringify({ ...correction, lang })
    return { list: lists.corrections, sort: `${wallClock(correction.date)} ${member}`, member, value }
  })
}

/**
 * The rows of a published article: its place in the order of publication, its month, its addresses.
 * A withdrawn one keeps its addresses.
 */
function placeRows(article: Identity): Row[] {
  const { slug, title, date, updated, aliases, draft, withdrawn } = article
  if (draft && !withdrawn) return []
  const [sort, month, address] = [publicationKey(article), date.day.slice(0, 7), articlePath(slug)]
  const former = aliases.flatMap((alias) => oldAddressOf(alias) ?? [])
  const addresses = [
    memberRow(lists.textAddresses, address),
    ...[address, ...former].map((each) => memberRow(lists.answeredAddresses, each)),
    ...former.map((from) => memberRow(lists.redirects, from, address)),
    memberRow(lists.addresses, address),
  ]
  if (withdrawn) {
    const sorts = updated ? [publicationKey({ slug, date: updated })] : []
    return [...addresses, ...sorts.map((key) => ({ list: lists.withdrawn, sort: key, member: slug }))]
  }
  return [
    ...addresses,
    { list: lists.published, sort, member: slug, value: title },
    { list: lists.month(month), sort, member: slug },
    memberRow(lists.months, month),
    memberRow(lists.addresses, monthPath(month)),
    memberRow(lists.addresses, yearPath(month.slice(0, 4))),
  ]
}
