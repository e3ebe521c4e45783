import type { BlockView } from '@/lib/blocks/view'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'scroll-stops': React.HTMLAttributes<HTMLElement>
    }
  }
}

/** Placed at the end of a text with tables or code. */
export function ScrollStops({ blocks }: { blocks: readonly BlockView[] }) {
  const scrolls = blocks.some((block) => 'html' in block && /<table|<pre/.test(block.html))
  return scrolls && <scroll-stops hidden />
}
