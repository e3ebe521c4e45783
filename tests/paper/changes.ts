import { pick, type RandomBelow } from '../random'
import { EDITS, type Edit } from './edits'
import { type Newsroom, REGISTRIES, wall } from './newsroom'
import { PICTURES } from './pictures'
import { pieceOf } from './pieces'
import { addStory, any, anyDay, dayAfter, ids, newestDay, pickId, removeStory } from './stories'
import type { Story } from './story'
import { sentence } from './words'

type Change = (room: Newsroom, random: RandomBelow) => void

const HOUR = 3600

/** The possible changes of a newspaper, other than edits of one story. */
const OTHERS = {
  addNewest: (room, random) => addStory(room, random, dayAfter(newestDay(room), random(2))),
  addOldest: (room, random) => addStory(room, random, `2019-0${1 + random(9)}-1${random(10)}`),
  addSameDay: (room, random) =>
    addStory(room, random, room.stories.length > 0 ? any(room, random).day : anyDay(random)),
  addToCome: (room, random) => addStory(room, random, dayAfter(wall(room.now).slice(0, 10), 1 + random(20))),
  addUnderEmbargo: (room, random) => {
    const day = dayAfter(wall(room.now).slice(0, 10), random(9))
    addStory(room, random, newestDay(room), { embargo: random(2) === 0 ? day : `${day}T0${random(10)}:30` })
  },
  rewriteOldest: (room, random) => {
    const [oldest] = room.stories.toSorted((a, b) => (a.day < b.day ? -1 : 1))
    if (oldest) oldest.body = [pieceOf(random, ids(room)), ...oldest.body]
  },
  remove: (room, random) => removeStory(room, any(room, random)),
  renameSection: (room, random) => rename(room, 'sections', random),
  reorderSections: (room) => void room.sections.push(...room.sections.splice(0, 1)),
  renameAuthor: (room, random) => rename(room, 'authors', random),
  renameSeries: (room, random) => rename(room, 'series', random),
  orderSeries: (room, random) => {
    const series = room.series[random(room.series.length)]
    const members = room.stories.filter((story) => story.series === series?.id).map(({ id }) => id)
    if (series) Object.assign(series, { order: members.slice(-2).reverse(), closed: random(2) === 0 })
  },
  keepRegistry: (room, random) => {
    const registry = pick(random, REGISTRIES)
    if (!room.kept.delete(registry)) room.kept.add(registry)
  },
  replacePicture: ({ pictures }, random) => {
    const file = [...PICTURES.keys()][random(PICTURES.size)] ?? ''
    pictures.set(file, (pictures.get(file) ?? 0) + 1)
  },
  addPage: (room, random) => {
    const number = ++room.count
    room.pages.push({ slug: `page-${number}`, title: `Page ${number}`, body: [pieceOf(random, ids(room))] })
  },
  editPage: (room, random) => {
    const page = room.pages[random(Math.max(1, room.pages.length))]
    if (page)
      Object.assign(page, { description: sentence(random), body: [...page.body.slice(-4), pieceOf(random, ids(room))] })
  },
  removePage: (room) => void room.pages.shift(),
  choose: (room, random) => {
    room.front = {
      lead: any(room, random).id,
      seconds: ids(room).slice(-1 - random(3)),
      thread: pickId(room.series, random),
    }
  },
  renameSite: ({ site }, random) =>
    Object.assign(site, { name: `Le Journal ${random(9)}`, tagline: sentence(random, 5) }),
  set: ({ site }, random) => {
    const settings = { readAlso: { count: `${random(6)}` }, ageNotice: { article: `${random(30)}` } }
    Object.assign(site, settings, {
      markdown: random(2) === 0,
      llms: random(2) === 0,
      cards: pick(random, ['all', 'recent']),
    })
  },
  recode: (room, random) => {
    room.code = `code{order:${random(50)}}`
  },
  clockOn: (room, random) => {
    room.now += pick(random, [HOUR, 9 * HOUR, 24 * HOUR, 24 * HOUR, 72 * HOUR, 40 * 24 * HOUR])
  },
  /** Never before a date that was published: only embargoed articles may go back. */
  clockBack: (room, random) => {
    const seen = room.stories
      .map(({ day, time = '00:00' }) => `${day} ${time}`)
      .filter((date) => date <= wall(room.now))
    const past = room.now - HOUR * pick(random, [1, 12, 48, 200, 900])
    if (seen.every((date) => date <= wall(past))) room.now = past
  },
} satisfies Record<string, Change>

export type ChangeName = keyof typeof EDITS | keyof typeof OTHERS

export const CHANGES: Readonly<Record<ChangeName, Change>> = { ...changesFrom(EDITS), ...OTHERS }

/** The relative frequency of each change, of some hundred and fifty in total: most are plain. */
export const WEIGHTS: Readonly<Record<ChangeName, number>> = {
  ...(Object.fromEntries(Object.keys(CHANGES).map((name) => [name, 2])) as Record<ChangeName, number>),
  addNewest: 12,
  rewrite: 24,
  retitle: 6,
  remove: 18,
  rename: 5,
  illustrate: 4,
  clockOn: 7,
  clockBack: 4,
  keepRegistry: 3,
}

function changesFrom<K extends string>(edits: Readonly<Record<K, (...about: [Story, Newsroom, RandomBelow]) => Edit>>) {
  const change =
    (name: K): Change =>
    (room, random) => {
      const story = any(room, random)
      Object.assign(story, edits[name](story, room, random))
    }
  const names = Object.keys(edits) as K[]
  return Object.fromEntries(names.map((name) => [name, change(name)])) as Record<K, Change>
}

function rename(room: Newsroom, registry: (typeof REGISTRIES)[number], random: RandomBelow): void {
  const named = room[registry][random(room[registry].length)]
  if (named) named.name = `${named.name.replace(/ \d+$/, '')} ${++room.count}`
}
