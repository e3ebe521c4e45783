import type { PublicationDate } from '@/lib/article/publication-date'
import type { Language } from '@/lib/language/language'
import { FRONT } from '@/lib/paths'
import type { Frame } from '@/lib/views/view-parts'
import { Dated } from './dated'
import { Navigation, NavigationButton } from './navigation'
import { ReaderSettings } from './reader-settings/reader-settings'
import { ReadingListLink } from './reading-list-link'
import { SearchLink } from './search-link'
import { Wordmark } from './wordmark'

export function MastheadFront({
  frame,
  edition,
  language,
}: {
  frame: Frame
  edition?: PublicationDate | undefined
  language: Language
}) {
  const { weekdayDate, words } = language
  const { site } = frame
  return (
    <header>
      <div className="wrap masthead">
        {edition && (
          <p className="masthead-date meta first-letter:uppercase">
            <Dated date={edition} as={weekdayDate} />
          </p>
        )}
        <a href={FRONT} className="masthead-name" aria-label={words.frame.home(site.name)}>
          <Wordmark site={site} />
        </a>
        {site.tagline && <p className="masthead-tagline">{site.tagline}</p>}
        <div className="tools masthead-tools flex">
          <NavigationButton language={language} frame={frame} wide />
          <SearchLink language={language} />
          <ReadingListLink language={language} />
          <ReaderSettings language={language} site={site} />
        </div>
      </div>
      <div className="nav-line">
        <Navigation language={language} frame={frame} address={FRONT} wide />
      </div>
    </header>
  )
}
