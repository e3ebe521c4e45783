import { words } from '@/lib/french/words'
import { TRAIL } from '@/lib/paths'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'reading-trail': React.HTMLAttributes<HTMLElement>
    }
  }
}

const { yours, whole, allRead } = words.trail

/** Hidden until its element knows that the reader came from another article. */
export function ReadingTrail() {
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
