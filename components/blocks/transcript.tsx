import { Html } from '../html'
import type { BlockProps } from './props'

export function Transcript({ block: { html }, language }: BlockProps<'transcript'>) {
  return (
    <details className="text transcript">
      <summary>{language.words.article.transcript}</summary>
      <Html html={html} />
    </details>
  )
}
