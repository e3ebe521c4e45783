import type { BlockView } from '../blocks/view'
import type { Picture } from '../picture'
import type { ArticleView } from '../views/article-view'
import { largestFile } from './largest-picture-file'

/** The addresses of the pictures of an article, each in its largest file. */
export function largestPictures({ picture, blocks }: ArticleView): string[] {
  const pictures = [...(picture ? [picture] : []), ...blocks.flatMap(picturesOf)]
  return [...new Set(pictures.map(({ rendition }) => largestFile(rendition).address))]
}

function picturesOf(block: BlockView): Picture[] {
  switch (block.type) {
    case 'figure':
      return [block.picture]
    case 'gallery':
      return block.pictures
    case 'live':
      return block.updates.flatMap(({ shown = [] }) => shown.flatMap(picturesOf))
    default:
      return []
  }
}
