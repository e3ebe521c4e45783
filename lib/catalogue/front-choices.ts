import type { Place, Series } from '../article'
import type { Problem } from '../problem'
import type { Site } from '../site'
import { inSetting } from './link-errors'
import type { NameRegistry } from './name-registry'
import { type LinkContext, type LinkSource, resolveSlug } from './resolve-target'
import { type NameWording, unknownName } from './unknown-name'

const READER: LinkSource = { draft: false }

/**
 * The editors' choices for the front page, with the current slugs of articles. `place` is the place
 * of `site.yml`.
 */
export function resolveFrontChoices(
  front: Site['front'],
  series: NameRegistry<Series>,
  place: Place,
  context: LinkContext,
): Site['front'] {
  const lead = front.lead === undefined ? undefined : slugIn('lead', front.lead, place, context)
  const seconds = front.seconds.map((slug) => slugIn('seconds', slug, place, context))
  const thread = front.thread === undefined ? undefined : threadIn(front.thread, series, place, context)
  return {
    ...(lead !== undefined && { lead }),
    seconds: seconds.filter((slug) => slug !== undefined),
    ...(thread !== undefined && { thread: thread.id }),
  }
}

function slugIn(
  key: 'lead' | 'seconds',
  slug: string,
  place: Place,
  { index, problems }: LinkContext,
): string | undefined {
  const met: Problem[] = []
  const paste = (right: string) => (key === 'lead' ? `lead: ${right}` : `- ${right}`)
  const target = resolveSlug({ slug, place, paste }, READER, { index, problems: met })
  problems.push(...met.map((problem) => inSetting(`front.${key}`, problem)))
  return target?.slug
}

/** A series may be chosen whether or not a file lists it. */
function threadIn(
  name: string,
  series: NameRegistry<Series>,
  place: Place,
  { index, problems }: LinkContext,
): Series | undefined {
  const found = series.find(name)
  const wording: NameWording = {
    code: 'unknown-series',
    noun: 'le dossier',
    expected: 'le nom d’un dossier est attendu',
  }
  if (found === undefined) {
    const problem = unknownName({ name, place }, { ...series, closed: true }, wording, index.textOf)
    problems.push(inSetting('front.thread', problem))
  }
  return found
}
