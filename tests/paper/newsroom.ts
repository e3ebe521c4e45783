import { parsePublicationDate } from '../../lib/content/parse-date'
import { fold } from '../../lib/text/fold'
import type { Reach } from './links'
import type { Page, Piece, Story } from './story'

const TIMEZONE = 'Europe/Paris'

/** A section, an author or a series, from its registry or from articles. */
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

/** The whole state that changes may modify. */
export interface Newsroom extends Record<Registry, Named[]> {
  stories: Story[]
  pages: Page[]
  /** The registries that exist. */
  kept: Set<Registry>
  /** How many times each picture was replaced. */
  pictures: Map<string, number>
  site: Record<string, unknown>
  front: { lead?: number; seconds: number[]; thread?: string }
  code: string
  /** Seconds since 1970. */
  now: number
  /** Addresses that were published. */
  known: Set<string>
  /** The number of stories and pages ever created. */
  count: number
}

/** The local time of the newsroom: YYYY-MM-DD HH:MM. */
export function wall(now: number): string {
  const date = parsePublicationDate(new Date(now * 1000).toISOString(), TIMEZONE)
  return `${date?.day} ${date?.time}`
}

/** The local release time of a story. A day without a time starts at midnight. */
export function release({ day, time, embargo }: Story): string {
  const date = `${day} ${time ?? '00:00'}`
  const end = (embargo ?? '').replace('T', ' ').padEnd(16, ' 00:00')
  return embargo !== undefined && end > date ? end : date
}

export function isOut(story: Story, now: number): boolean {
  return !story.draft && release(story) <= wall(now)
}

/** Whether the address of a story is not `gone`: a scheduled story still counts. */
export function isAnswered(story: Story, now: number): boolean {
  return !story.draft && (story.embargo === undefined || isOut(story, now))
}

export function addressesOf({ slug, aliases }: Story): string[] {
  return [slug, ...aliases].map((name) => `/articles/${name}/`)
}

/** The stories that a body may link to: any story for a draft, published ones otherwise. */
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
