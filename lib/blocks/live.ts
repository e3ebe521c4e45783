import type { LiveUpdate } from '../article'
import type { Language } from '../language/language'
import { plainText } from '../text/plain-text'
import type { BlockKind, Label, ToHtml } from './kind'
import { isCallout, type LiveEntry, rootOf } from './nodes'

export const LIVE = 'direct'

/** « En direct »: dated updates, the newest first, each with its anchor. */
export const live: BlockKind<'live'> = {
  markers: [LIVE],
  isTitled: true,
  fromNode(node, toHtml) {
    if (!isCallout(node, LIVE)) return undefined
    const updates = node.children.flatMap((child) => (child.type === 'liveEntry' ? [updateOf(child, toHtml)] : []))
    const html = toHtml(rootOf(node.children.filter(({ type }) => type !== 'liveEntry')))
    return updates.length === 0 ? undefined : { type: 'live', html, updates }
  },
  view: (block, { resolveLinks }) => withHtml(block, resolveLinks),
  mapHtml: withHtml,
  feedHtml({ html, updates }, language, label) {
    const written = updates.map((update) => updateHtml(update, language, label))
    return [`<h2>${label(language.words.article.live)}</h2>`, html, ...written].join('\n')
  },
  words: ({ html, updates }) => plainText([html, ...updates.map((update) => titled(update))].join('\n')),
}

function updateOf({ id, date, children }: LiveEntry, toHtml: ToHtml): LiveUpdate {
  const isTitle = ({ data }: LiveEntry['children'][number]) => data !== undefined && 'isTitle' in data
  const title = toHtml(rootOf(children.filter(isTitle))).replace(/^<p>|<\/p>$/g, '')
  const html = toHtml(rootOf(children.filter((child) => !isTitle(child))))
  return { id, date, ...(title !== '' && { title }), html }
}

function withHtml<T extends { html: string; updates: LiveUpdate[] }>(block: T, change: (html: string) => string): T {
  const updates = block.updates.map(({ title, html, ...update }) => {
    return { ...update, ...(title !== undefined && { title: change(title) }), html: change(html) }
  })
  return { ...block, html: change(block.html), updates }
}

function updateHtml({ id, date, title, html }: LiveUpdate, { longDate }: Language, label: Label): string {
  const time = `<time datetime="${date.iso}">${label(longDate(date))}</time>`
  return `<h3 id="${id}">${time}${title === undefined ? '' : ` – ${title}`}</h3>\n${html}`
}

function titled({ title = '', html }: LiveUpdate): string {
  return `<p>${title}</p>${html}`
}
