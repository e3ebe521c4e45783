import type { BlockType } from '@/lib/article/block'
import type { BlockView } from '@/lib/blocks/view'
import type { Language } from '@/lib/language/language'

export interface BlockProps<T extends BlockType> {
  block: BlockView<T>
  /** The types of the neighbouring blocks, on which the layout may depend. */
  previous: BlockType | undefined
  next: BlockType | undefined
  language: Language
  /** The language of the text, if it is not the paper's. */
  lang?: string | undefined
  /** The language of the interface's words inside such a text. */
  labels?: string | undefined
}
