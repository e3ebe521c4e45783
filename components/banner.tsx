import { hueClass } from '@/lib/hue'
import type { Language } from '@/lib/language/language'
import { LeadHeadline, type LeadStory, LeadSummary } from './lead'
import { ReadAlso } from './read-also'

/** A lead without a picture: its title takes the width of the page. */
export function Banner({ story }: { story: LeadStory }) {
  return (
    <div className={`wrap banner ${hueClass(story.section)}`}>
      <LeadHeadline story={story} size="text-banner" />
    </div>
  )
}

/** The rest of the lead, below its title and beside « En continu ». */
export function BelowBanner({ story, language }: { story: LeadStory; language: Language }) {
  return (
    <div className="below-banner">
      <div>
        <LeadSummary language={language} story={story} />
      </div>
      <ReadAlso language={language} links={story.readAlso} place="headline" />
    </div>
  )
}
