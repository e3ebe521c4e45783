import type { BlockType } from '@/lib/article'
import type { BlockView } from '@/lib/blocks/view'
import type { Language } from '@/lib/language/language'

export interface BlockProps<T extends BlockType> {
  block: BlockView<T>
  /** The types of its neighbours: its layout may depend on them. */
  previous: BlockType | undefined
  next: BlockType | undefined
  language: Language
  /** The language of a text that is not in that of the paper. */
  lang?: string | undefined
  /** The language of the words of the interface, in such a text. */
  labels?: string | undefined
}
