import { shortDate } from '@/lib/french/dates'
import { joinAnd } from '@/lib/french/lists'
import { readingTime } from '@/lib/french/numbers'
import type { FrontView, Picture as PictureView } from '@/lib/views/view'
import { Caption } from './caption'
import { Dated } from './dated'
import { Meta } from './meta'
import { Picture } from './picture'
import { ReadAlso } from './read-also'

type Story = NonNullable<FrontView['lead']>

/** The first story of the paper, beside its picture. */
export function Lead({ story, picture }: { story: Story; picture: PictureView }) {
  return (
    <article className="wrap columns-12 items-start gap-y-5">
      <div className="lg:col-span-5">
        <Headline story={story} className="text-4" />
        <Summary story={story} />
        <ReadAlso links={story.readAlso} place="headline" />
      </div>
      <figure className="max-lg:order-first max-sm:-mx-gutter lg:col-span-7">
        <div className="media">
          <Picture
            rendition={picture.wide}
            alt={picture.alt}
            sizes="(min-width: 88rem) 47rem, (min-width: 64rem) 54vw, (min-width: 40rem) 92vw, 100vw"
            first
          />
        </div>
        <Caption picture={picture} className="max-sm:hidden" />
      </figure>
    </article>
  )
}

/** Without a picture the title takes its place, across the page. */
export function LeadBanner({ story }: { story: Story }) {
  return <Headline story={story} className="text-banner" />
}

export function LeadBelowBanner({ story }: { story: Story }) {
  return (
    <div className="grid gap-x-gap lg:grid-cols-[5fr_4fr]">
      <div>
        <Summary story={story} />
      </div>
      <ReadAlso links={story.readAlso} place="headline" />
    </div>
  )
}

function Headline({ story, className }: { story: Story; className: string }) {
  return (
    <>
      {story.section && (
        <p className="kicker mb-3.5">
          <a href={story.section.href}>{story.section.name}</a>
        </p>
      )}
      <h2 className={`title ${className}`}>
        <a href={story.href}>{story.title}</a>
      </h2>
    </>
  )
}

function Summary({ story }: { story: Story }) {
  return (
    <>
      {story.deck && <p className="lead-deck text-intro">{story.deck}</p>}
      <Meta>
        {joinAnd(story.byline)}
        <Dated date={story.date} as={shortDate} />
        {readingTime(story.minutes)}
      </Meta>
    </>
  )
}
