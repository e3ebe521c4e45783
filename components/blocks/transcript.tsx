import { Html } from '../html'
import type { BlockProps } from './props'

export function Transcript({ block: { html }, language, labels }: BlockProps<'transcript'>) {
  return (
    <details className="text transcript">
      <summary lang={labels}>{language.words.article.transcript}</summary>
      <Html html={html} />
    </details>
  )
}
