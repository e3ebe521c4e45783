import { parsePublicationDate } from '../../lib/content/date'
import { fold } from '../../lib/text/fold'
import type { Reach } from './links'
import type { Page, Piece, Story } from './story'

const TIMEZONE = 'Europe/Paris'

/** A section, an author or a series, in its file or in the mouth of articles. */
export interface Named {
  id: string
  name: string
  description?: string
  hue?: number
  order?: number[]
  closed?: boolean
}

export const REGISTRIES = ['sections', 'authors', 'series'] as const
export type Registry = (typeof REGISTRIES)[number]

/** All that a change may change. */
export interface Newsroom extends Record<Registry, Named[]> {
  stories: Story[]
  pages: Page[]
  /** Which of their files there are. */
  kept: Set<Registry>
  /** Of each picture, how many times it was replaced. */
  pictures: Map<string, number>
  site: Record<string, unknown>
  front: { lead?: number; seconds: number[]; thread?: string }
  code: string
  /** Seconds since 1970. */
  now: number
  /** Addresses that readers were given. */
  known: Set<string>
  /** Of stories and pages, those that went included. */
  count: number
}

/** What the clock on the wall of the newsroom shows: YYYY-MM-DD HH:MM. */
export function wall(now: number): string {
  const date = parsePublicationDate(new Date(now * 1000).toISOString(), TIMEZONE)
  return `${date?.day} ${date?.time}`
}

/** When a story may be read, as the wall shows it. A day without an hour is its midnight. */
export function release({ day, time, embargo }: Story): string {
  const date = `${day} ${time ?? '00:00'}`
  const end = (embargo ?? '').replace('T', ' ').padEnd(16, ' 00:00')
  return embargo !== undefined && end > date ? end : date
}

export function isOut(story: Story, now: number): boolean {
  return !story.draft && release(story) <= wall(now)
}

/** Has an address as far as `gone` goes: a date to come is no reason to say that a text was withdrawn. */
export function isAnswered(story: Story, now: number): boolean {
  return !story.draft && (story.embargo === undefined || isOut(story, now))
}

export function addressesOf({ slug, aliases }: Story): string[] {
  return [slug, ...aliases].map((name) => `/articles/${name}/`)
}

/** Whom a body may lead to. An unfinished draft leads to anybody, everything else to what is out. */
export function reachOf({ stories, pages, now }: Newsroom, own: readonly Piece[], from?: Story): Reach {
  const isFree = from?.draft === true && from.embargo === undefined
  const story = (id: number) => {
    const found = stories.find((other) => other.id === id && other !== from)
    return found && (isFree || isOut(found, now)) ? found : undefined
  }
  const bearers = (title: string) => stories.filter((other) => other !== from && fold(other.title) === fold(title))
  return {
    way: from ? './' : '../articles/',
    own,
    story,
    title: (id) => {
      const found = story(id)
      return found && bearers(found.title).length === 1 ? found.title : undefined
    },
    page: (rank) => {
      const page = pages[rank % Math.max(1, pages.length)]
      return page && `/${page.slug}/`
    },
  }
}
