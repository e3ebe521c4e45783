import { PARTS } from '../../lib/article/article'
import { pick, type RandomBelow } from '../random'
import { type Newsroom, release, wall } from './newsroom'
import { imageOf, kindOf, linkOf, pieceOf, spansOf } from './pieces'
import { any, anyDay, dayAfter, ids, pickId } from './stories'
import type { Story } from './story'
import { sentence, titleOf } from './words'

/** New fields of one story; `undefined` removes one. */
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

/** The possible edits of one story. */
export const EDITS = {
  rewrite: (story, room, random) => ({ body: [...story.body.slice(0, 1 + random(8)), pieceOf(random, ids(room))] }),
  retitle: (_, room, random) => ({ title: titleOf(random, ++room.count) }),
  takeTitle: (_, room, random) => ({ title: any(room, random).title }),
  describe: (_, __, random) => (random(3) === 0 ? { description: undefined } : { description: sentence(random) }),
  rename: ({ slug, aliases }, room, random) => {
    // Sometimes the former name.
    const name = aliases.length > 0 && random(3) === 0 ? pick(random, [aliases[0] ?? slug]) : `renomme-${++room.count}`
    return { slug: name, aliases: [...aliases.filter((alias) => alias !== name), slug] }
  },
  move: (_, __, random) => ({ folder: pick(random, ['', '2024/', '2025/']) }),
  section: (_, room, random) => ({ section: random(5) === 0 ? undefined : pickId(room.sections, random) }),
  sign: (_, room, random) => ({ authors: [...new Set([pickId(room.authors, random), pickId(room.authors, random)])] }),
  credit: (_, __, random) => ({
    contributors: random(3) === 0 ? undefined : [{ name: 'Zoé', role: pick(random, PARTS) }],
    agency: random(2) === 0 ? undefined : 'Reuters',
    sponsored: random(2) === 0 ? undefined : 'La Région',
  }),
  tag: (_, __, random) => ({ tags: [pick(random, TAGS), pick(random, TAGS)] }),
  serialise: (_, room, random) => ({ series: random(4) === 0 ? undefined : pickId(room.series, random) }),
  kind: (_, __, random) => kindOf(random),
  date: (story, { now }, random) => {
    const time = random(2) === 0 ? undefined : `0${random(10)}:${10 + random(50)}`
    // A published story is not postponed; a scheduled one loses its later dates.
    return release(story) > wall(now) ? {} : { day: anyDay(random), time, updated: undefined, corrections: [] }
  },
  draft: ({ draft }) => ({ draft: !draft }),
  update: ({ day }, { now }, random) => (day > wall(now) ? {} : { updated: `${dayAfter(day, 1 + random(90))}T23:59` }),
  correct: ({ corrections, day }, _, random) => ({
    corrections: [...corrections, { date: dayAfter(day, random(30)), text: sentence(random) }],
  }),
  relate: (_, room, random) => ({
    related: random(4) === 0 ? [] : [linkOf(random, ids(room)), linkOf(random, ids(room))],
  }),
  unrelate: () => ({ related: undefined }),
  source: ({ sources }, room, random) => ({ sources: [...sources.slice(-3), spansOf(random, ids(room))] }),
  illustrate: (_, __, random) => ({ image: random(3) === 0 ? undefined : imageOf(random) }),
  hideVersions: ({ versions }) => ({ versions: versions === false ? undefined : false }),
  silenceAge: ({ ageNotice }) => ({ ageNotice: ageNotice === false ? undefined : false }),
  translate: ({ lang }) => ({ lang: lang === undefined ? 'en' : undefined }),
} satisfies Record<string, (story: Story, room: Newsroom, random: RandomBelow) => Edit>
