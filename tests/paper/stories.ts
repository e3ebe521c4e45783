import { PARTS } from '../../lib/article/article'
import { pick, type RandomBelow } from '../random'
import { type Newsroom, wall } from './newsroom'
import { bodyOf, imageOf, kindOf, linkOf, spansOf } from './pieces'
import type { Story } from './story'
import { sentence, titleOf } from './words'

/** A newsroom of `size` stories with dates from 2023 to 2025; the clock is at 2 March 2026. */
export function openNewsroom(random: RandomBelow, size: number): Newsroom {
  const room: Newsroom = {
    stories: [],
    pages: [],
    sections: [
      { id: 'culture', name: 'Culture', hue: 340 },
      { id: 'economie', name: 'Économie & société', description: "L'argent des autres." },
      { id: 'monde', name: 'Le monde' },
      { id: 'vide', name: 'Rubrique sans article' },
    ],
    authors: [
      { id: 'redaction', name: 'La rédaction', description: 'Tout le journal.' },
      { id: 'ines-n', name: "Inès N'Diaye" },
      { id: 'zoe', name: 'Zoé Œuf-Dupont' },
    ],
    series: [
      { id: 'eau', name: "L'eau" },
      { id: 'ecole', name: "L'école : dix ans après", description: 'Un dossier.' },
    ],
    kept: new Set(['sections', 'series']),
    pictures: new Map(),
    site: { name: 'Le Journal', origin: 'https://journal.example' },
    front: { seconds: [] },
    code: '',
    now: Date.UTC(2026, 2, 2, 9) / 1000,
    known: new Set(),
    count: 0,
  }
  for (let n = 0; n < size; n += 1) addStory(room, random, anyDay(random))
  return room
}

/** Adds a story with random header keys. */
export function addStory(room: Newsroom, random: RandomBelow, day: string, more: Partial<Story> = {}): void {
  const id = ++room.count
  const ids = room.stories.map((story) => story.id)
  const often = <T extends object>(fields: T) => (random(2) === 0 ? fields : {})
  room.stories.push({
    id,
    slug: `texte-${id}`,
    folder: pick(random, ['', '', '2025/']),
    aliases: [],
    title: titleOf(random, id),
    day,
    draft: random(12) === 0,
    authors: room.authors.slice(random(4)).map((author) => author.id),
    tags: ['Énergie', 'énergie', 'IA', "L'école"].slice(random(5)),
    sources: random(3) === 0 ? [spansOf(random, ids)] : [],
    corrections: [],
    body: bodyOf(random, ids),
    ...kindOf(random),
    ...often({ time: `0${random(9)}:${10 + random(50)}` }),
    ...often({ description: sentence(random) }),
    ...often({ section: pick(random, ['culture', 'economie', 'monde']) }),
    ...often({ image: imageOf(random) }),
    ...(random(4) === 0 && { contributors: [{ name: pick(random, ['ines', 'Paul']), role: pick(random, PARTS) }] }),
    ...(random(6) === 0 && { agency: 'AFP' }),
    ...(random(8) === 0 && { sponsored: pick<string | true>(random, [true, 'La Ville']) }),
    ...(random(4) === 0 && { series: pick(random, ['eau', 'ecole']) }),
    ...(random(4) === 0 && { related: [linkOf(random, ids), linkOf(random, ids)].slice(random(3)) }),
    ...more,
  })
}

/** Removes a story. Its names are never reused, because readers may still have them. */
export function removeStory(room: Newsroom, story: Story): void {
  if (room.stories.length > 3) room.stories = room.stories.filter((other) => other !== story)
}

/** A random day, from few enough for several stories to share one. */
export function anyDay(random: RandomBelow): string {
  return `202${3 + random(3)}-${pick(random, ['01', '02', '06', '12'])}-${10 + random(9)}`
}

/** The newest day of published stories. */
export function newestDay({ stories, now }: Newsroom): string {
  const today = wall(now).slice(0, 10)
  const days = stories.filter(({ draft }) => !draft).map(({ day }) => day)
  return ['2025-12-20', ...days.filter((day) => day < today)].sort().at(-1) ?? today
}

export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

export function any({ stories }: Newsroom, random: RandomBelow): Story {
  const story = stories[random(stories.length)]
  if (!story) throw new Error('an empty newsroom')
  return story
}

export function ids({ stories }: Newsroom): number[] {
  return stories.map(({ id }) => id)
}

export function pickId(all: readonly { id: string }[], random: RandomBelow): string {
  return all[random(all.length)]?.id ?? ''
}
