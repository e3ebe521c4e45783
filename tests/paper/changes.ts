import { type Dice, pick } from '../dice'
import { EDITS, type Edit } from './edits'
import { type Newsroom, REGISTRIES, wall } from './newsroom'
import { PICTURES } from './pictures'
import { pieceOf } from './pieces'
import { addStory, any, anyDay, dayAfter, ids, newestDay, pickId, removeStory } from './stories'
import type { Story } from './story'
import { sentence } from './words'

type Change = (room: Newsroom, dice: Dice) => void

const HOUR = 3600

/** What may happen to a newspaper, edits of one story aside. */
const OTHERS = {
  addNewest: (room, dice) => addStory(room, dice, dayAfter(newestDay(room), dice(2))),
  addOldest: (room, dice) => addStory(room, dice, `2019-0${1 + dice(9)}-1${dice(10)}`),
  addSameDay: (room, dice) => addStory(room, dice, room.stories.length > 0 ? any(room, dice).day : anyDay(dice)),
  addToCome: (room, dice) => addStory(room, dice, dayAfter(wall(room.now).slice(0, 10), 1 + dice(20))),
  addUnderEmbargo: (room, dice) => {
    const day = dayAfter(wall(room.now).slice(0, 10), dice(9))
    addStory(room, dice, newestDay(room), { embargo: dice(2) === 0 ? day : `${day}T0${dice(10)}:30` })
  },
  rewriteOldest: (room, dice) => {
    const [oldest] = room.stories.toSorted((a, b) => (a.day < b.day ? -1 : 1))
    if (oldest) oldest.body = [pieceOf(dice, ids(room)), ...oldest.body]
  },
  remove: (room, dice) => removeStory(room, any(room, dice)),
  renameSection: (room, dice) => rename(room, 'sections', dice),
  reorderSections: (room) => void room.sections.push(...room.sections.splice(0, 1)),
  renameAuthor: (room, dice) => rename(room, 'authors', dice),
  renameSeries: (room, dice) => rename(room, 'series', dice),
  orderSeries: (room, dice) => {
    const series = room.series[dice(room.series.length)]
    const members = room.stories.filter((story) => story.series === series?.id).map(({ id }) => id)
    if (series) Object.assign(series, { order: members.slice(-2).reverse(), closed: dice(2) === 0 })
  },
  keepRegistry: (room, dice) => {
    const registry = pick(dice, REGISTRIES)
    if (!room.kept.delete(registry)) room.kept.add(registry)
  },
  replacePicture: ({ pictures }, dice) => {
    const file = [...PICTURES.keys()][dice(PICTURES.size)] ?? ''
    pictures.set(file, (pictures.get(file) ?? 0) + 1)
  },
  addPage: (room, dice) => {
    const number = ++room.count
    room.pages.push({ slug: `page-${number}`, title: `Page ${number}`, body: [pieceOf(dice, ids(room))] })
  },
  editPage: (room, dice) => {
    const page = room.pages[dice(Math.max(1, room.pages.length))]
    if (page)
      Object.assign(page, { description: sentence(dice), body: [...page.body.slice(-4), pieceOf(dice, ids(room))] })
  },
  removePage: (room) => void room.pages.shift(),
  choose: (room, dice) => {
    room.front = { lead: any(room, dice).id, seconds: ids(room).slice(-1 - dice(3)), thread: pickId(room.series, dice) }
  },
  renameSite: ({ site }, dice) => Object.assign(site, { name: `Le Journal ${dice(9)}`, tagline: sentence(dice, 5) }),
  set: ({ site }, dice) => {
    const settings = { readAlso: { count: `${dice(6)}` }, ageNotice: { article: `${dice(30)}` } }
    Object.assign(site, settings, {
      markdown: dice(2) === 0,
      llms: dice(2) === 0,
      cards: pick(dice, ['all', 'recent']),
    })
  },
  recode: (room, dice) => {
    room.code = `code{order:${dice(50)}}`
  },
  clockOn: (room, dice) => {
    room.now += pick(dice, [HOUR, 9 * HOUR, 24 * HOUR, 24 * HOUR, 72 * HOUR, 40 * 24 * HOUR])
  },
  /** Not before a date that readers have seen: only what is under embargo may be taken back. */
  clockBack: (room, dice) => {
    const seen = room.stories
      .map(({ day, time = '00:00' }) => `${day} ${time}`)
      .filter((date) => date <= wall(room.now))
    const past = room.now - HOUR * pick(dice, [1, 12, 48, 200, 900])
    if (seen.every((date) => date <= wall(past))) room.now = past
  },
} satisfies Record<string, Change>

export type ChangeName = keyof typeof EDITS | keyof typeof OTHERS

export const CHANGES: Readonly<Record<ChangeName, Change>> = { ...changesFrom(EDITS), ...OTHERS }

/** Of each, how many times in some hundred and fifty: most days are plain. */
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

function changesFrom<K extends string>(edits: Readonly<Record<K, (...about: [Story, Newsroom, Dice]) => Edit>>) {
  const change =
    (name: K): Change =>
    (room, dice) => {
      const story = any(room, dice)
      Object.assign(story, edits[name](story, room, dice))
    }
  const names = Object.keys(edits) as K[]
  return Object.fromEntries(names.map((name) => [name, change(name)])) as Record<K, Change>
}

function rename(room: Newsroom, registry: (typeof REGISTRIES)[number], dice: Dice): void {
  const named = room[registry][dice(room[registry].length)]
  if (named) named.name = `${named.name.replace(/ \d+$/, '')} ${++room.count}`
}
