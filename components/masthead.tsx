import type { Language } from '@/lib/language/language'
import { FRONT } from '@/lib/paths'
import type { Frame } from '@/lib/views/view-parts'
import { Navigation, NavigationButton } from './navigation'
import { ReaderSettings } from './reader-settings/reader-settings'
import { ReadingListLink } from './reading-list-link'
import { SearchLink } from './search-link'
import { Wordmark } from './wordmark'

/** The bar of inner pages. It stays visible, and its lower edge shows the reading progress. */
export function Masthead({
  frame,
  address,
  section,
  language,
}: {
  frame: Frame
  address: string
  section?: string | undefined
  language: Language
}) {
  const { words } = language
  return (
    <header className="bar">
      <div className="wrap flex min-h-14 items-center gap-[min(1rem,4vw)] sm:gap-6">
        <a
          href={FRONT}
          className="flex min-h-11 items-center lg:max-w-56 lg:flex-none"
          aria-label={words.frame.home(frame.site.name)}
        >
          <Wordmark site={frame.site} />
        </a>
        <Navigation language={language} frame={frame} address={address} section={section} />
        <div className="tools -mr-3 ml-auto flex">
          <NavigationButton language={language} frame={frame} />
          <SearchLink language={language} />
          <ReadingListLink language={language} />
          <ReaderSettings language={language} site={frame.site} />
        </div>
      </div>
    </header>
  )
}
