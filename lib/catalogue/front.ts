import type { Place, Series } from '../article'
import type { Problem } from '../problem'
import type { Site } from '../site'
import { inSettings } from './objections'
import type { Register } from './register'
import { type Desk, type From, targetBySlug } from './target'
import { unknownName, type Wording } from './unknown-name'

const READER: From = { draft: false }

/** The editors' choices for the front page, every article under its present name. `place` is where `site.yml` is. */
export function frontChoices(front: Site['front'], series: Register<Series>, place: Place, desk: Desk): Site['front'] {
  const lead = front.lead === undefined ? undefined : slugIn('lead', front.lead, place, desk)
  const seconds = front.seconds.map((slug) => slugIn('seconds', slug, place, desk))
  const thread = front.thread === undefined ? undefined : threadIn(front.thread, series, place, desk)
  return {
    ...(lead !== undefined && { lead }),
    seconds: seconds.filter((slug) => slug !== undefined),
    ...(thread !== undefined && { thread: thread.id }),
  }
}

function slugIn(key: 'lead' | 'seconds', slug: string, place: Place, { known, problems }: Desk): string | undefined {
  const met: Problem[] = []
  const paste = (right: string) => (key === 'lead' ? `lead: ${right}` : `- ${right}`)
  const target = targetBySlug({ slug, place, paste }, READER, { known, problems: met })
  problems.push(...met.map((problem) => inSettings(`front.${key}`, problem)))
  return target?.slug
}

/** A dossier is chosen among those there are, whether or not a file lists them. */
function threadIn(name: string, series: Register<Series>, place: Place, { known, problems }: Desk): Series | undefined {
  const found = series.find(name)
  const wording: Wording = { code: 'unknown-series', noun: 'le dossier', expected: 'le nom d’un dossier est attendu' }
  if (found === undefined) {
    const problem = unknownName({ name, place }, { ...series, closed: true }, wording, known.textOf)
    problems.push(inSettings('front.thread', problem))
  }
  return found
}
