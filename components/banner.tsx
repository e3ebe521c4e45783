import { hueClass } from '@/lib/hue'
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

/** The rest of that story, below its title and beside « En continu ». */
export function BelowBanner({ story }: { story: LeadStory }) {
  return (
    <div className="below-banner">
      <div>
        <LeadSummary story={story} />
      </div>
      <ReadAlso links={story.readAlso} place="headline" />
    </div>
  )
}
