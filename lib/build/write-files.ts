import type { ShareCard } from '../cards/share-card'
import { shareImageOf } from '../cards/share-image'
import { Failure } from '../failure'
import { markdownTwin } from '../feeds/markdown-twin'
import { oembed } from '../feeds/oembed'
import { bindDocument, type Outline } from '../html/bind-document'
import type { Binding } from '../html/head-lines'
import { fileOf } from '../output/file-of-address'
import type { OutputWriter } from '../output/output-writer'
import { markdownPath, oembedPath } from '../paths'
import { publicAddress } from '../public-address'
import type { Site } from '../site'
import type { View } from '../views/view'
import type { Redirect, TextFile } from './paper-facts'

/** A share card to draw, and its path in the edition. */
export interface CardJob {
  path: string
  card: ShareCard
}

export function writeTexts(files: readonly TextFile[], writer: Pick<OutputWriter, 'put'>): void {
  for (const [path, text] of files) writer.put(path, text)
}

/** Writes the companion files of an article; returns its share card, to be drawn later. */
export function writeCompanions(view: View, site: Site, writer: Pick<OutputWriter, 'put'>): CardJob[] {
  if (view.type !== 'article') return []
  const { address } = view.head
  writer.put(fileOf(oembedPath(address)), oembed(view, site))
  if (site.markdown) writer.put(fileOf(markdownPath(address)), markdownTwin(view, site))
  const shared = shareImageOf(view, site)
  return shared.type === 'picture' ? [] : [{ path: fileOf(shared.address), card: shared.card }]
}

/** Binds and writes the page at a former address; returns its outline. */
export function writeRedirect(from: string, { page, ...rest }: Redirect, writer: Pick<OutputWriter, 'put'>): Outline {
  const binding: Binding = {
    ...rest,
    assetPath: (address) => address,
    elements: new Map(),
    sheets: new Map(),
    fonts: [],
  }
  const { html, outline, violations } = bindDocument(page, binding)
  if (violations.length > 0) throw new Failure(`${from} : ${violations.join(', ')}.`)
  writer.put(fileOf(publicAddress(from, rest.language)), html)
  return outline
}
