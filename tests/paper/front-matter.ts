import { stringify } from 'yaml'
import { inline, type Reach } from './links'
import type { Link, Page, Story } from './story'

/**
 * How articles name sections, authors and series: by id if a registry exists, otherwise by name.
 */
export interface Naming {
  section(id: string): string
  author(id: string): string
  series(id: string): string
}

export function storyFront(story: Story, reach: Reach, naming: Naming): string {
  const { title, description, day, time, updated, embargo, draft, kind, lang, ageNotice, versions, aliases } = story
  return front({
    title,
    date: time === undefined ? day : `${day}T${time}`,
    description,
    updated,
    embargo,
    draft: draft || undefined,
    kind,
    lang,
    ageNotice,
    versions,
    section: story.section && naming.section(story.section),
    authors: orNothing(story.authors.map(naming.author)),
    contributors: story.contributors,
    agency: story.agency,
    sponsored: story.sponsored,
    series: story.series && naming.series(story.series),
    tags: orNothing(story.tags),
    image: story.image && { ...story.image, file: undefined, src: `images/${story.image.file}` },
    related: story.related && relatedIn(story.related, reach),
    sources: orNothing(story.sources.map((spans) => inline(spans, reach))),
    corrections: orNothing(story.corrections),
    aliases: orNothing(aliases),
  })
}

export function pageFront({ title, description }: Page): string {
  return front({ title, description })
}

/** Keys without a value are not written. */
function front(fields: Record<string, unknown>): string {
  return `---\n${stringify(JSON.parse(JSON.stringify(fields)), { lineWidth: 0 })}---\n\n`
}

function orNothing<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list
}

/** Each target once, in one of the ways to name it. */
function relatedIn(links: readonly Link[], reach: Reach): unknown[] {
  const items = new Map<string, unknown>()
  for (const { to, form, role } of links) {
    const story = reach.story(to)
    if (!story || items.has(story.slug)) continue
    const { slug } = story
    if (form === 'role') items.set(slug, { slug, role })
    else if (form === 'wiki') items.set(slug, `[[${slug}]]`)
    else if (form === 'path') items.set(slug, `./${slug}.md`)
    else items.set(slug, (form === 'untitled' && reach.title(to)) || slug)
  }
  return [...items.values()]
}
