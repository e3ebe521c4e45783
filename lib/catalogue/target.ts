import type { Article, Place, PressDate, Slug } from '../article'
import type { Problem } from '../problem'
import { fold } from '../text/fold'
import { correctedLine } from './excerpt'
import type { Known } from './known'
import { ambiguousTitle, linkToItself, linkToUnprinted, unknownSlug, unknownTitle } from './objections'
import { isAfter } from './order'

/** Who is linking. A static page has no slug nor title here: it cannot be the article it links to. */
export interface From {
  slug?: Slug
  title?: string
  draft: boolean
  embargo?: PressDate
}

/** What every function of the second pass needs besides its subject. Problems are added to the list as they are met. */
export interface Desk {
  known: Known
  problems: Problem[]
}

interface SlugRef {
  slug: string
  fragment?: string
  place: Place
  /** The line to paste where the author's own cannot be read again. */
  paste?: (slug: string) => string
}

interface TitleRef {
  title: string
  place: Place
}

/** The article of that name, present or past. Undefined, and a problem, when there is none that may be linked to. */
export function targetBySlug(ref: SlugRef, from: From, { known, problems }: Desk): Article | undefined {
  const target = known.bySlug.get(ref.slug) ?? known.byAlias.get(ref.slug)
  if (target !== undefined) return allowed(target, ref, from, problems)
  if (known.unreadable.slugs.has(ref.slug)) return undefined
  const near = known.nearestSlugs(ref.slug).filter((slug) => slug !== from.slug)
  const paste = ref.paste ?? ((slug) => `[[${slug}]]`)
  const fix = correctedLine(known.sources, ref.place, ref.slug, near[0], paste)
  problems.push(unknownSlug(ref.place, ref.slug, near, fix))
  return undefined
}

/** The article of that title, whatever its accents, case, punctuation and spaces. */
export function targetByTitle(ref: TitleRef, from: From, { known, problems }: Desk): Article | undefined {
  const key = fold(ref.title)
  const bearers = known.byTitle.get(key) ?? []
  const others = bearers.filter((article) => article.slug !== from.slug)
  const target = others[0] ?? bearers[0]
  if (others.length > 1) problems.push(ambiguousTitle(ref.place, ref.title, others))
  else if (target !== undefined) return allowed(target, ref, from, problems)
  else if (!known.unreadable.titles.has(key)) {
    const near = known.nearestTitles(ref.title).filter((title) => title !== from.title)
    problems.push(unknownTitle(ref.place, ref.title, near, correctedLine(known.sources, ref.place, ref.title, near[0])))
  }
  return undefined
}

function allowed(
  target: Article,
  ref: { place: Place; fragment?: string },
  from: From,
  problems: Problem[],
): Article | undefined {
  const itself = target.slug === from.slug
  if (!itself && isPrintedBefore(target, from)) return target
  problems.push(itself ? linkToItself(ref.place, ref.fragment) : linkToUnprinted(ref.place, target))
  return undefined
}

/** An unfinished draft may link to others; an article that only waits for its hour may not wait for anybody. */
function isPrintedBefore({ draft, embargo }: Article, from: From): boolean {
  if (!draft || (from.draft && from.embargo === undefined)) return true
  return embargo !== undefined && from.embargo !== undefined && !isAfter(embargo, from.embargo)
}
