import { unzipSync } from 'fflate'
import mammoth from 'mammoth'
import type { Losses } from '../losses'
import { entryFrom, type SourceEntry, type SourceTree } from '../read-tree'
import { odtHtml } from './odt'

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titre'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  'u => em',
  'strike => s',
]

/**
 * The tree with Word and OpenDocument files converted to HTML, and their pictures as files beside
 * them.
 */
export async function withDocuments(tree: SourceTree, losses: Losses): Promise<SourceTree> {
  const files: SourceEntry[] = []
  for (const file of tree.files) {
    if (/\.docx$/i.test(file.path)) files.push(...(await wordFiles(file, losses)))
    else if (/\.odt$/i.test(file.path)) files.push(...odtFiles(file, losses))
    else files.push(file)
  }
  return { ...tree, files }
}

async function wordFiles(file: SourceEntry, losses: Losses): Promise<SourceEntry[]> {
  const pictures: SourceEntry[] = []
  try {
    const convertImage = mammoth.images.imgElement(async (image) => {
      const bytes = Buffer.from(await image.readAsBase64String(), 'base64')
      const path = `${file.path.replace(/\.\w+$/, '')}-${pictures.length + 1}.${image.contentType.replace(/^.*\//, '').replace('jpeg', 'jpg')}`
      pictures.push(entryFrom(path, bytes))
      return { src: `/${path}` }
    })
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: file.bytes() },
      { styleMap: STYLES, convertImage },
    )
    for (const { message } of messages) losses.note('remarque de la lecture de Word', 'text', file.path, message)
    return [entryFrom(file.path, Buffer.from(value)), ...pictures]
  } catch {
    return unreadable(file, losses)
  }
}

function odtFiles(file: SourceEntry, losses: Losses): SourceEntry[] {
  try {
    const parts = unzipSync(file.bytes())
    const content = parts['content.xml']
    if (!content) return unreadable(file, losses)
    const stem = file.path.replace(/\.\w+$/, '')
    const pictures = Object.entries(parts).filter(([name]) => name.startsWith('Pictures/'))
    const named = new Map(pictures.map(([name], at) => [name, `${stem}-${at + 1}${/\.\w+$/.exec(name)?.[0] ?? ''}`]))
    const html = odtHtml(new TextDecoder().decode(content), (name) => `/${named.get(name) ?? name}`)
    return [
      entryFrom(file.path, Buffer.from(html)),
      ...pictures.map(([name, bytes]) => entryFrom(named.get(name) ?? name, Buffer.from(bytes))),
    ]
  } catch {
    return unreadable(file, losses)
  }
}

function unreadable(file: SourceEntry, losses: Losses): SourceEntry[] {
  losses.note('document illisible', 'dropped', file.path, file.path)
  return []
}
