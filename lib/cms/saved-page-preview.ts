import type { CustomPreviewTemplate } from '@sveltia/cms'

type Preview = Extract<CustomPreviewTemplate, (...given: never[]) => unknown>
type Entry = Parameters<Preview>[0]
type Node = ReturnType<Preview>

declare global {
  /** `createElement` of the editor's own React, which it gives to previews. */
  var h: (tag: string, attributes: Record<string, unknown>, ...children: string[]) => Node
}

/** Shown for a text that was never saved. */
const UNSAVED = 'La page se montre ici une fois le texte enregistré.'
const WHOLE = { border: 0, display: 'block', width: '100%', height: '100vh' }

/**
 * Previews a text with its page in `npm run dev`: the last saved version, which reloads at each
 * save. `pathOf` makes the address from the slug.
 */
export function pagePreview(pathOf: (slug: string) => string): Preview {
  return (entry: Entry) => previewOf(entry, pathOf)
}

function previewOf({ entry }: Entry, pathOf: (slug: string) => string): Node {
  const slug = entry.get('slug')
  if (typeof slug !== 'string' || slug === '' || entry.get('newRecord') === true)
    return globalThis.h('p', { style: { padding: '1rem', fontFamily: 'sans-serif' } }, UNSAVED)
  const name = slug.slice(slug.lastIndexOf('/') + 1)
  return globalThis.h('iframe', { src: new URL(pathOf(name), location.origin).href, title: 'La page', style: WHOLE })
}
