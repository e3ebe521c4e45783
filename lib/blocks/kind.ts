import type { Nodes, RootContent } from 'mdast'
import type { Block, BlockType, ImageRef } from '../article'
import type { DocumentFile } from '../document'
import type { Language } from '../language/language'
import type { Picture } from '../picture'
import type { BlockView, ReadAlsoLink } from './view'

/**
 * All that is particular to a kind of block, from the Markdown tree to feeds. `components/blocks`
 * has its component.
 */
export interface BlockKind<T extends BlockType> {
  /** What a quotation begins with to be such a block: `exergue` for `> [!exergue]`. */
  markers?: readonly string[]
  /** Whether the words beside the marker are a title, when more follows. */
  isTitled?: true
  /**
   * The block of a node; undefined when the node is of another kind. Nodes of no kind are prose.
   */
  fromNode?(node: RootContent, toHtml: ToHtml): Block<T> | undefined
  /** What the page shows; undefined when there is nothing to show. */
  view(block: Block<T>, page: BlockPage): BlockView<T> | undefined
  /** The view with its HTML changed; needed where that is more than its `html`. */
  mapHtml?(view: BlockView<T>, change: (html: string) => string): BlockView<T>
  /**
   * HTML that stands alone: feeds carry it, and the Markdown twin is written from it. `label`
   * writes words of the interface, which may be in another language than the text.
   */
  feedHtml(view: BlockView<T>, language: Language, label: Label): string
  /** Plain text, a paragraph a line, of which search, near articles and twins are made. */
  words(block: Block<T>): string
  images?(block: Block<T>): ImageRef[]
}

/** Words of the interface as HTML, with their language where the text has another. */
export type Label = (text: string) => string

/** Serialises a node of the tree as sanitised HTML. */
export type ToHtml = (node: Nodes) => string

/** What a block asks of the page that shows it. */
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
