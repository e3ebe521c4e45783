import type { LiveUpdate } from '../article/block'
import type { Language } from '../language/language'
import { plainText } from '../text/plain-text'
import { figure } from './figure'
import type { BlockKind, BlockPage, Label, ToHtml } from './kind'
import { isCallout, type LiveEntry, rootOf } from './nodes'
import type { BlockView, LiveUpdateView } from './view'

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
  view(block, page) {
    const updates = block.updates.map((update) => viewOf(update, page))
    return withHtml({ ...block, updates }, page.resolveLinks)
  },
  mapHtml: withHtml,
  feedHtml({ html, updates }, language, label) {
    const written = updates.map((update) => updateHtml(update, language, label))
    return [`<h2>${label(language.words.article.live)}</h2>`, html, ...written].join('\n')
  },
  words: ({ html, updates }) => plainText([html, ...updates.map(titled)].join('\n')),
  images: ({ updates }) => updates.flatMap(({ shown = [] }) => shown.map(({ image }) => image)),
}

function updateOf({ id, date, children }: LiveEntry, toHtml: ToHtml): LiveUpdate {
  const isTitle = ({ data }: LiveEntry['children'][number]) => data !== undefined && 'isTitle' in data
  const title = toHtml(rootOf(children.filter(isTitle))).replace(/^<p>|<\/p>$/g, '')
  const shown = children.flatMap((child) => figure.fromNode?.(child, toHtml) ?? [])
  const html = toHtml(rootOf(children.filter((child) => !isTitle(child) && child.type !== 'figure')))
  return { id, date, ...(title !== '' && { title }), html, ...(shown.length > 0 && { shown }) }
}

function viewOf({ shown = [], ...update }: LiveUpdate, page: BlockPage): LiveUpdateView {
  const views = shown.flatMap((each) => figure.view(each, page) ?? [])
  return { ...update, ...(views.length > 0 && { shown: views }) }
}

function withHtml(block: BlockView<'live'>, change: (html: string) => string): BlockView<'live'> {
  const updates = block.updates.map(({ title, html, ...update }) => {
    return { ...update, ...(title !== undefined && { title: change(title) }), html: change(html) }
  })
  return { ...block, html: change(block.html), updates }
}

function updateHtml({ id, date, title, html, shown = [] }: LiveUpdateView, language: Language, label: Label): string {
  const time = `<time datetime="${date.iso}">${label(language.longDate(date))}</time>`
  const below = shown.map((each) => figure.feedHtml(each, language, label))
  const heading = `<h3 id="${id}">${time}${title === undefined ? '' : ` – ${title}`}</h3>`
  return [heading, html, ...below].join('\n')
}

function titled({ title = '', html }: LiveUpdate): string {
  return `<p>${title}</p>${html}`
}
