import { words } from '@/lib/french/words'
import { Html } from '../html'
import type { BlockProps } from './props'

export function KeyPoints({ block }: BlockProps<'key-points'>) {
  return (
    <section className="text key-points" aria-labelledby="essentiel">
      <h2 id="essentiel">{words.article.keyPoints}</h2>
      <Html html={block.html} />
    </section>
  )
}
