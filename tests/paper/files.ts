import { stringify } from 'yaml'
import { slugify } from '../../lib/text/fold'
import { type Naming, pageFront, storyFront } from './front-matter'
import { markdownOf } from './markdown'
import {
  addressesOf,
  isAnswered,
  isOut,
  type Named,
  type Newsroom,
  REGISTRIES,
  type Registry,
  reachOf,
} from './newsroom'
import { PICTURES } from './pictures'
import type { Page, Story } from './story'

/** Every file of the content folder, by its path there. */
export function filesOf(room: Newsroom): Map<string, string | Buffer> {
  const registries = REGISTRIES.filter((registry) => room.kept.has(registry))
  return new Map<string, string | Buffer>([
    ...room.stories.map((story) => [`articles/${story.folder}${story.slug}.md`, storyFile(story, room)] as const),
    ...room.pages.map((page) => [`pages/${page.slug}.md`, pageFile(page, room)] as const),
    ...registries.map((registry) => [`${registry}.yml`, registryFile(registry, room)] as const),
    ...[...PICTURES].map(([file, versions]) => [`images/${file}`, versionOf(file, versions, room)] as const),
    ['documents/son.mp3', Buffer.from('ID3\u0003, un son')],
    ['documents/film.webm', Buffer.from('1a45dfa39f428681', 'hex')],
    ['documents/film.vtt', 'WEBVTT\n'],
    ['site.yml', siteFile(room)],
  ])
}

/** Addresses that serve a text. */
export function answeredIn({ stories, pages, now }: Newsroom): string[] {
  const answered = stories.filter((story) => isAnswered(story, now))
  return [...answered.flatMap(addressesOf), ...pages.map(({ slug }) => `/${slug}/`)]
}

function storyFile(story: Story, room: Newsroom): string {
  const reach = reachOf(room, story.body, story)
  const back = story.folder === '' ? '../' : '../../'
  return `${storyFront(story, reach, namingIn(room))}${markdownOf(story.body, reach, back)}\n`
}

function pageFile(page: Page, room: Newsroom): string {
  return `${pageFront(page)}${markdownOf(page.body, reachOf(room, page.body), '../')}\n`
}

function namingIn(room: Newsroom): Naming {
  const naming = (registry: Registry) => (id: string) =>
    room.kept.has(registry) ? id : (room[registry].find((named) => named.id === id)?.name ?? id)
  return { section: naming('sections'), author: naming('authors'), series: naming('series') }
}

function registryFile(registry: Registry, room: Newsroom): string {
  const entries = room[registry].map((named) => [named.id, { ...named, id: undefined, order: orderIn(named, room) }])
  return yaml(Object.fromEntries(entries))
}

/** The published stories of a series. */
function orderIn({ id, order }: Named, { stories, now }: Newsroom): string[] | undefined {
  return order?.flatMap((wanted) => {
    const story = stories.find((one) => one.id === wanted && one.series === id)
    return story && isOut(story, now) ? [story.slug] : []
  })
}

function versionOf(file: string, versions: readonly Buffer[], { pictures }: Newsroom): Buffer {
  return versions[(pictures.get(file) ?? 0) % versions.length] ?? Buffer.alloc(0)
}

function siteFile(room: Newsroom): string {
  const answered = new Set(answeredIn(room))
  const gone = [...room.known].filter((address) => !answered.has(address)).sort()
  return yaml({ ...room.site, front: frontIn(room), gone: gone.length > 0 ? gone : undefined })
}

function frontIn(room: Newsroom) {
  const { lead, seconds, thread } = room.front
  const { story } = reachOf(room, [])
  const name = room.series.find(({ id }) => id === thread)?.name
  const isTold = room.stories.some((one) => one.series === thread && isOut(one, room.now))
  return {
    lead: lead === undefined ? undefined : story(lead)?.slug,
    seconds: seconds.flatMap((id) => story(id)?.slug ?? []),
    thread: thread && name && isTold ? (room.kept.has('series') ? thread : slugify(name)) : undefined,
  }
}

function yaml(data: unknown): string {
  return stringify(JSON.parse(JSON.stringify(data)), { lineWidth: 0 })
}
