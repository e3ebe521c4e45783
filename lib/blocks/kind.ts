import type { Nodes, RootContent } from 'mdast'
import type { Block, BlockType } from '../article/block'
import type { ImageRef } from '../article/image'
import type { DocumentFile } from '../document'
import type { Language } from '../language/language'
import type { Picture } from '../picture'
import type { BlockView, ReadAlsoLink } from './view'

/**
 * All the code of one kind of block, from the Markdown tree to feeds, except its component
 * (`components/blocks`).
 */
export interface BlockKind<T extends BlockType> {
  /** The markers of such a block: `exergue` for `> [!exergue]`. */
  markers?: readonly string[]
  /** The words after the marker are a title if more text follows. */
  isTitled?: true
  /**
   * The block of a node; undefined when the node is of another kind. Nodes of no kind are prose.
   */
  fromNode?(node: RootContent, toHtml: ToHtml): Block<T> | undefined
  /** What the page shows; undefined when there is nothing to show. */
  view(block: Block<T>, page: BlockPage): BlockView<T> | undefined
  /** The view with its HTML changed; needed if it has HTML besides `html`. */
  mapHtml?(view: BlockView<T>, change: (html: string) => string): BlockView<T>
  /**
   * Standalone HTML for feeds and for the Markdown twin. `label` writes words of the interface,
   * whose language may not be that of the text.
   */
  feedHtml(view: BlockView<T>, language: Language, label: Label): string
  /** Plain text, one paragraph a line, for search, near articles and near duplicates. */
  words(block: Block<T>): string
  images?(block: Block<T>): ImageRef[]
}

/** Words of the interface as HTML, with their language where the text has another. */
export type Label = (text: string) => string

/** Serialises a node of the tree as sanitised HTML. */
export type ToHtml = (node: Nodes) => string

/** What a block needs from the page that shows it. */
export interface BlockPage {
  /** The same HTML, its links to articles resolved. */
  resolveLinks(html: string): string
  picture(image: ImageRef): Picture | undefined
  document(path: string): DocumentFile | undefined
  /** « PDF, 320 Ko », in the language of the paper. */
  aboutDocument(document: DocumentFile): string
  /** The links of the next « Lire aussi » of the text. */
  readAlso(): ReadAlsoLink[]
}
