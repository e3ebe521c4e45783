import type { Series } from '../article/registry'
import type { Place } from '../article/source-place'
import { startOf } from '../content/place-in-source'
import type { Path } from '../content/yaml-places'
import type { Problem } from '../problem'
import type { Site } from '../site'
import { inSetting } from './link-errors'
import type { NameRegistry } from './name-registry'
import { type LinkContext, type LinkSource, resolveSlug } from './resolve-target'
import type { SettingPlace } from './source-lines'
import { type NameWording, unknownName } from './unknown-name'

const READER: LinkSource = { draft: false }

/**
 * The editors' choices for the front page, with the current slugs of articles. `placeOf` finds a
 * value in `site.yml`.
 */
export function resolveFrontChoices(
  front: Site['front'],
  series: NameRegistry<Series>,
  placeOf: SettingPlace,
  context: LinkContext,
): Site['front'] {
  const at =
    (...path: Path) =>
    () =>
      placeOf(['front', ...path])
  const lead = front.lead === undefined ? undefined : slugIn('lead', front.lead, at('lead'), context)
  const seconds = front.seconds.map((slug, index) => slugIn('seconds', slug, at('seconds', index), context))
  const thread = front.thread === undefined ? undefined : threadIn(front.thread, series, at('thread'), context)
  return {
    ...(lead !== undefined && { lead }),
    seconds: seconds.filter((slug) => slug !== undefined),
    ...(thread !== undefined && { thread: thread.id }),
  }
}

function slugIn(
  key: 'lead' | 'seconds',
  slug: string,
  placeOf: () => Place,
  { index, problems }: LinkContext,
): string | undefined {
  const paste = (right: string) => (key === 'lead' ? `lead: ${right}` : `- ${right}`)
  const resolvedAt = (place: Place) => {
    const met: Problem[] = []
    return { target: resolveSlug({ slug, place, paste }, READER, { index, problems: met }), met }
  }
  const { target, met } = resolvedAt(startOf(''))
  const placed = met.length === 0 ? [] : resolvedAt(placeOf()).met
  problems.push(...placed.map((problem) => inSetting(`front.${key}`, problem)))
  return target?.slug
}

/** A series may be chosen whether or not a file lists it. */
function threadIn(
  name: string,
  series: NameRegistry<Series>,
  placeOf: () => Place,
  { index, problems }: LinkContext,
): Series | undefined {
  const found = series.find(name)
  const wording: NameWording = {
    code: 'unknown-series',
    noun: 'le dossier',
    expected: 'le nom d’un dossier est attendu',
  }
  if (found === undefined) {
    const problem = unknownName({ name, place: placeOf() }, { ...series, closed: true }, wording, index.textOf)
    problems.push(inSetting('front.thread', problem))
  }
  return found
}
