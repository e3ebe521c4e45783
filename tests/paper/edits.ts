import { type Dice, pick } from '../dice'
import { type Newsroom, release, wall } from './newsroom'
import { imageOf, kindOf, linkOf, pieceOf, spansOf } from './pieces'
import { any, anyDay, dayAfter, ids, pickId } from './stories'
import type { Story } from './story'
import { sentence, titleOf } from './words'

/** Fields of one story; `undefined` takes one away. */
export type Edit = { [K in keyof Story]?: Story[K] | undefined }

const TAGS: [string, ...string[]] = [
  'Énergie',
  'énergie',
  'ENERGIE',
  'IA',
  'Île-de-France',
  "L'école",
  'écoles',
  'Santé',
]

/** What may happen to one story. */
export const EDITS = {
  rewrite: (story, room, dice) => ({ body: [...story.body.slice(0, 1 + dice(8)), pieceOf(dice, ids(room))] }),
  retitle: (_, room, dice) => ({ title: titleOf(dice, ++room.count) }),
  takeTitle: (_, room, dice) => ({ title: any(room, dice).title }),
  describe: (_, __, dice) => (dice(3) === 0 ? { description: undefined } : { description: sentence(dice) }),
  rename: ({ slug, aliases }, room, dice) => {
    // Sometimes back to what it was called before.
    const name = aliases.length > 0 && dice(3) === 0 ? pick(dice, [aliases[0] ?? slug]) : `renomme-${++room.count}`
    return { slug: name, aliases: [...aliases.filter((alias) => alias !== name), slug] }
  },
  move: (_, __, dice) => ({ folder: pick(dice, ['', '2024/', '2025/']) }),
  section: (_, room, dice) => ({ section: dice(5) === 0 ? undefined : pickId(room.sections, dice) }),
  sign: (_, room, dice) => ({ authors: [...new Set([pickId(room.authors, dice), pickId(room.authors, dice)])] }),
  tag: (_, __, dice) => ({ tags: [pick(dice, TAGS), pick(dice, TAGS)] }),
  serialise: (_, room, dice) => ({ series: dice(4) === 0 ? undefined : pickId(room.series, dice) }),
  kind: (_, __, dice) => kindOf(dice),
  date: (story, { now }, dice) => {
    const time = dice(2) === 0 ? undefined : `0${dice(10)}:${10 + dice(50)}`
    // What readers have seen is not put off; what came after it no longer may have.
    return release(story) > wall(now) ? {} : { day: anyDay(dice), time, updated: undefined, corrections: [] }
  },
  draft: ({ draft }) => ({ draft: !draft }),
  update: ({ day }, { now }, dice) => (day > wall(now) ? {} : { updated: `${dayAfter(day, 1 + dice(90))}T23:59` }),
  correct: ({ corrections, day }, _, dice) => ({
    corrections: [...corrections, { date: dayAfter(day, dice(30)), text: sentence(dice) }],
  }),
  relate: (_, room, dice) => ({
    related: dice(4) === 0 ? [] : [linkOf(dice, ids(room)), linkOf(dice, ids(room))],
  }),
  unrelate: () => ({ related: undefined }),
  source: ({ sources }, room, dice) => ({ sources: [...sources.slice(-3), spansOf(dice, ids(room))] }),
  illustrate: (_, __, dice) => ({ image: dice(3) === 0 ? undefined : imageOf(dice) }),
  silenceAge: ({ ageNotice }) => ({ ageNotice: ageNotice === false ? undefined : false }),
  translate: ({ lang }) => ({ lang: lang === undefined ? 'en' : undefined }),
} satisfies Record<string, (story: Story, room: Newsroom, dice: Dice) => Edit>
