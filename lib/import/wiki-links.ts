import { isPlayable } from './body/html-embeds'
import type { ImportedText } from './imported-text'
import { addressOf, FOLLOWED, type Links, PICTURE } from './link-destination'

const WIKI = /(!?)\[\[([^[\]|#\n]*)(#[^[\]|\n]*)?(?:\\?\|([^[\]\n]*))?\]\]/g

/** Converts Obsidian links and pictures to Markdown; our own `[[slug]]` stays. */
export function withoutWikiLinks(body: string, imported: ImportedText, links: Links): string {
  const { index, files, losses, isKnown } = links
  if (!body.includes('[[')) return body
  return body.replace(WIKI, (whole, bang: string, written: string, hash = '', label?: string) => {
    const name = written.trim().replace(/\\$/, '')
    if (bang && PICTURE.test(name)) return `![${label && !/^\d+(?:x\d+)?$/.test(label) ? label : ''}](<${name}>)`
    if (name === '') return ownLink(label ?? hash.slice(1), hash, imported, links)
    const found = index.byName(name)
    if (found?.slug === imported.slug) return label ?? name
    if (found) {
      losses.note(bang ? 'note incluse, devenue un lien' : 'lien entre textes importés', 'carried', imported.from)
      const fragment = index.fragment(hash.slice(1), found)
      return `[${label ?? name}](${FOLLOWED}${addressOf(found, fragment, imported)})`
    }
    const document = files.documentFor(name, imported.folder)
    if (document !== undefined) {
      const player = bang && isPlayable(name) ? '!' : ''
      return `${player}[${label ?? (player ? '' : name)}](${FOLLOWED}../${document})`
    }
    if (isKnown(name)) return whole
    losses.note(bang ? 'note incluse « ![[…]] »' : 'lien vers une note absente', 'text', imported.from, whole)
    return label ?? name
  })
}

/** `[[#A heading]]` of the same note. */
function ownLink(label: string, hash: string, imported: ImportedText, { index }: Links): string {
  const fragment = index.fragment(hash.slice(1), imported)
  return fragment === '' ? label : `[${label}](${FOLLOWED}#${fragment})`
}
