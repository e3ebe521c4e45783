import { words } from '@/lib/french/words'
import { Html } from '../html'
import type { BlockProps } from './props'

export function Transcript({ block: { html } }: BlockProps<'transcript'>) {
  return (
    <details className="text transcript">
      <summary>{words.article.transcript}</summary>
      <Html html={html} />
    </details>
  )
}
