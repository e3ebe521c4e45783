import type { Language } from '@/lib/language/language'
import { TRAIL } from '@/lib/paths'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'reading-trail': React.HTMLAttributes<HTMLElement>
    }
  }
}

/** Hidden until its element knows that the reader came from another article. */
export function ReadingTrail({ language }: { language: Language }) {
  const { yours, whole, allRead } = language.words.trail
  return (
    <reading-trail className="readalso" hidden>
      <p hidden>{allRead}</p>
      <h3 className="readalso-label">{yours}</h3>
      <ol />
      <a className="button" href={TRAIL}>
        {whole}
      </a>
    </reading-trail>
  )
}
