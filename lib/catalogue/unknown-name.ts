import type { Mention, Tag } from '../article'
import { joinOr } from '../french/lists'
import { nearest } from '../french/nearest'
import type { Problem } from '../problem'
import type { ProblemCode } from '../problem-code'
import type { NameRegistry } from './name-registry'
import { correctedLine, findPlace, type TextOf } from './source-lines'

/** How one kind of name is spoken of. */
export interface NameWording {
  /** Of a name that its registry does not hold. */
  code: ProblemCode
  noun: string
  expected: string
}

/** A name that is not in its registry; or, where there is none, a name that no address can be made of. */
export function unknownName(
  mention: Mention,
  register: NameRegistry<Tag>,
  wording: NameWording,
  textOf: TextOf,
): Problem {
  const { name, place } = mention
  const subject = `${wording.noun} « ${name} »`
  if (!register.closed) return nameless(subject, findPlace(textOf, place.file, name))
  const near = nearestNames(name, register)
  const fix = correctedLine(textOf, place, name, near[0])
  return {
    severity: 'error',
    code: wording.code,
    place,
    found: `${subject} n’existe pas`,
    expected: `${wording.expected}${proposals(near, register.all)}`,
    ...(fix !== undefined && { fix }),
  }
}

/** Each bearer once, under the one of its two names that is nearest to what was written. */
function nearestNames(name: string, { all, find }: NameRegistry<Tag>): string[] {
  const names = nearest(name, [...new Set(all.flatMap((named) => [named.id, named.name]))], 2 * MOST)
  const bearers = names.map(find)
  return names.filter((_, index) => bearers.indexOf(bearers[index]) === index).slice(0, MOST)
}

const MOST = 3
const FEW = 8

/** The names close to the one written, else the whole registry when it is short enough to be read. */
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
