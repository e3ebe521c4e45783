import type { BlockView } from '@/lib/blocks/view'
import type { Language } from '@/lib/language/language'
import type { ArticleView } from '@/lib/views/article-view'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'picture-viewer': React.HTMLAttributes<HTMLElement> & { 'data-words': string }
    }
  }
}

/** Placed at the end of a text with pictures. Its element shows them full screen. */
export function PictureViewer({ view, language }: { view: ArticleView; language: Language }) {
  const isIllustrated = view.picture ?? view.blocks.some(holdsPicture)
  const { enlarge, picture, previous, next, close } = language.words.viewer
  return isIllustrated && <picture-viewer hidden data-words={[enlarge, picture, previous, next, close].join('|')} />
}

function holdsPicture(block: BlockView): boolean {
  if (block.type !== 'live') return block.type === 'figure' || block.type === 'gallery'
  return block.updates.some(({ shown = [] }) => shown.some(({ type }) => type === 'figure'))
}
