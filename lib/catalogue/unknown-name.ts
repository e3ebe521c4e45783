import type { Tag } from '../article/registry'
import type { Mention } from '../article/source-place'
import { quoted } from '../content/quoted-line'
import { joinOr } from '../french/join-lists'
import { nearest } from '../french/nearest'
import type { Problem } from '../problem'
import type { ProblemCode } from '../problem-code'
import { slugify } from '../text/fold'
import type { NameRegistry } from './name-registry'
import { correctedLine, findPlace, type TextOf } from './source-lines'

/** The wording of messages about one kind of name. */
export interface NameWording {
  /** The code of a name that is not in its registry. */
  code: ProblemCode
  noun: string
  /** The registry: `authors.yml`. */
  registry?: string
  expected: string
}

/**
 * The error of a name that is not in its registry or, without a registry, that cannot make an
 * address.
 */
export function unknownName(
  mention: Mention,
  registry: NameRegistry<Tag>,
  wording: NameWording,
  textOf: TextOf,
): Problem {
  const { name, place } = mention
  const subject = `${wording.noun} « ${name} »`
  if (!registry.closed) return nameless(subject, findPlace(textOf, place.file, name))
  const several = severalNames(mention, registry, wording, textOf)
  if (several) return several
  const near = nearestNames(name, registry)
  const fix = correctedLine(textOf, place, name, near[0])
  const entry = newEntry(mention, wording)
  return {
    severity: 'error',
    code: wording.code,
    place,
    found: `${subject} n’existe pas`,
    expected: `${wording.expected}${proposals(near, registry.all)}`,
    ...(fix === undefined
      ? entry && { fix: entry.text, fixIn: entry.file }
      : { fix, ...(entry && { otherFix: entry }) }),
  }
}

/** « authors: Inès et Paul » are two signatures if one of them is known. */
function severalNames(
  { name, place }: Mention,
  { find }: NameRegistry<Tag>,
  { code, noun }: NameWording,
  textOf: TextOf,
): Problem | undefined {
  const names = name.split(/\s+(?:et|and|&)\s+/)
  const line = textOf(place.file).split('\n')[place.line - 1] ?? ''
  if (names.length === 1 || !names.some(find) || line.trimEnd() !== `authors: ${name}`) return undefined
  return {
    severity: 'error',
    code,
    place,
    found: `${noun} « ${name} » en dit plusieurs`,
    expected: 'une liste entre crochets est attendue',
    fix: `authors: [${names.join(', ')}]`,
  }
}

/** The two lines that add a name to its registry. */
function newEntry({ name, place }: Mention, { registry }: NameWording): Problem['otherFix'] {
  const id = slugify(name)
  if (registry === undefined || id === '') return undefined
  return { text: `${id}:\n  name: ${quoted(name)}`, file: `${place.file.split('/')[0]}/${registry}` }
}

/** The nearest names. Each entry appears under the nearer of its id and its name. */
function nearestNames(name: string, { all, find }: NameRegistry<Tag>): string[] {
  const names = nearest(name, [...new Set(all.flatMap((named) => [named.id, named.name]))], 2 * MOST)
  const entries = names.map(find)
  return names.filter((_, index) => entries.indexOf(entries[index]) === index).slice(0, MOST)
}

const MOST = 3
const FEW = 8

/** Proposes close names, else the whole registry when it is short. */
function proposals(near: readonly string[], all: readonly Tag[]): string {
  if (near.length > 0) return `, peut-être ${joinOr(near.map((name) => `« ${name} »`))}`
  return all.length > 0 && all.length <= FEW ? ` (${joinOr(all.map((named) => named.id))})` : ''
}

function nameless(subject: string, place: Problem['place']): Problem {
  const expected = 'un nom qui puisse faire une adresse est attendu'
  return {
    severity: 'error',
    code: 'name-without-letters',
    place,
    found: `${subject} n’a ni lettre ni chiffre`,
    expected,
  }
}
