import { basename } from 'node:path'
import { splitFrontMatter } from '../content/front-matter'
import { listTexts } from '../content/list-texts'
import { contentFolder, readSettings } from '../content/read-newsroom'
import { readSource } from '../content/read-source'
import type { ListedFile } from '../content/walk-folder'
import { dataOf } from '../content/yaml-places'
import { DEFAULT_SITE } from '../site'
import type { Destination } from './destination'

/** The texts and settings of a content folder; empty when it does not exist yet. */
export function readDestination(root: string): Destination {
  const { value: folder } = contentFolder(root)
  if (!folder) return { site: DEFAULT_SITE, articles: [], pages: [], aliases: new Map() }
  const { site, sections, authors } = readSettings(folder).value
  const texts = listTexts(folder)
  const aliases = new Map<string, string>()
  const articles = texts.articles.flatMap((found) => {
    const { title, former } = headOf(found)
    const slug = basename(found.shown, '.md')
    for (const alias of former) aliases.set(alias, slug)
    return title === undefined ? [] : [{ slug, title }]
  })
  const pages = texts.pages.map(({ shown }) => basename(shown, '.md'))
  return { site, ...(sections && { sections }), ...(authors && { authors }), articles, pages, aliases }
}

function headOf(found: ListedFile): { title?: string; former: string[] } {
  const source = readSource(found).value
  const yaml = source && splitFrontMatter(source).yaml
  const data = yaml ? dataOf(yaml) : undefined
  if (typeof data !== 'object' || data === null) return { former: [] }
  const { title, aliases } = data as Record<string, unknown>
  const former = [aliases].flat().filter((alias) => typeof alias === 'string')
  return typeof title === 'string' ? { title, former } : { former }
}
