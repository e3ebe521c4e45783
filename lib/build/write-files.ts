import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ShareCard } from '../cards/card'
import { iconFiles } from '../cards/icons'
import { shareImageOf } from '../cards/share-image'
import { Failure } from '../failure'
import { markdownTwin } from '../feeds/markdown-twin'
import { oembed } from '../feeds/oembed'
import type { Binding } from '../html/binding'
import { bindDocument, type Outline } from '../html/document'
import { fileOf } from '../output/address'
import type { OutputWriter } from '../output/output-writer'
import { type Address, markdownPath, oembedPath } from '../paths'
import type { Site } from '../site'
import type { View } from '../views/view'
import type { Moved, TextFile } from './paper-facts'

/** A share card to be drawn, and its path in the edition. */
export interface CardJob {
  path: string
  card: ShareCard
}

export function writeTexts(files: readonly TextFile[], writer: Pick<OutputWriter, 'put'>): void {
  for (const [path, text] of files) writer.put(path, text)
}

/** Writes what lies beside the page of an article; its share card is to be drawn by somebody. */
export function writeCompanions(view: View, site: Site, writer: Pick<OutputWriter, 'put'>): CardJob[] {
  if (view.type !== 'article') return []
  const { address } = view.head
  writer.put(fileOf(oembedPath(address)), oembed(view, site))
  if (site.markdown) writer.put(fileOf(markdownPath(address)), markdownTwin(view, site))
  const shared = shareImageOf(view, site)
  return shared.type === 'picture' ? [] : [{ path: fileOf(shared.address), card: shared.card }]
}

/** Writes a page at a former address, bound and checked as any other is; gives its outline. */
export function writeRedirect(from: string, { page, ...moved }: Moved, writer: Pick<OutputWriter, 'put'>): Outline {
  const binding: Binding = { ...moved, assetPath: (address) => address, elements: new Map(), fonts: [] }
  const { html, outline, violations } = bindDocument(page, binding)
  if (violations.length > 0) throw new Failure(`${from} : ${violations.join(', ')}.`)
  writer.put(fileOf(from), html)
  return outline
}

/** The mark of the paper. */
const MARK = 'icone.svg'

/** Copies the folder of files that are published as they are, and draws the icons from the mark in it; gives all their paths. */
export async function writePublic(root: string, writer: OutputWriter): Promise<string[]> {
  const folder = join(root, 'public')
  const copied = writer.copyFolder(folder)
  const icons = copied.includes(MARK) ? await iconFiles(readFileSync(join(folder, MARK))) : new Map<Address, Buffer>()
  for (const [address, content] of icons) writer.put(fileOf(address), content)
  return [...copied, ...[...icons.keys()].map(fileOf)]
}
