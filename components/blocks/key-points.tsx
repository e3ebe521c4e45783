import { Html } from '../html'
import type { BlockProps } from './props'

export function KeyPoints({ block, language, labels }: BlockProps<'key-points'>) {
  const { words } = language
  return (
    <div className="text key-points">
      <h2 lang={labels}>{words.article.keyPoints}</h2>
      <Html html={block.html} />
    </div>
  )
}
