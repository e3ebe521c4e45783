import { SPONSORED } from '@/lib/article/article'
import { hueClass } from '@/lib/hue'
import type { Language } from '@/lib/language/language'
import type { Picture as PictureView } from '@/lib/picture'
import type { FrontView } from '@/lib/views/view'
import { Caption } from './caption'
import { clampedDeck, shortByline } from './card-texts'
import { Dated } from './dated'
import { Meta } from './meta'
import { DENSE_PHONE, Picture } from './picture'
import { ReadAlso } from './read-also'
import { TitleText } from './title-text'

export type LeadStory = NonNullable<FrontView['lead']>

/** The lead of the front page, beside its picture. */
export function Lead({ story, picture, language }: { story: LeadStory; picture: PictureView; language: Language }) {
  return (
    <article className={`wrap twelve items-start gap-y-5 ${hueClass(story.section)}`}>
      <div className="lg:col-span-5">
        <LeadHeadline story={story} size="text-4" />
        <LeadSummary language={language} story={story} />
        <ReadAlso language={language} links={story.readAlso} place="headline" />
      </div>
      <figure className="max-lg:order-first max-sm:-mx-gutter lg:col-span-7">
        <div className="media">
          <Picture
            picture={picture}
            sizes={`${DENSE_PHONE}, (min-width: 88rem) 47rem, (min-width: 64rem) 54vw, (min-width: 40rem) 92vw, 100vw`}
            first
          />
        </div>
        <Caption picture={picture} className="max-sm:hidden" />
      </figure>
    </article>
  )
}

/** `size` is a step of the type scale. */
export function LeadHeadline({ story, size }: { story: LeadStory; size: 'text-4' | 'text-banner' }) {
  return (
    <>
      {story.section && (
        <p className="kicker mb-3.5">
          <a href={story.section.href}>{story.section.name}</a>
        </p>
      )}
      <h2 className={`title ${size}`}>
        <a href={story.href}>
          <TitleText text={story.title} foreign={story.foreign} />
        </a>
      </h2>
    </>
  )
}

/** The deck, the byline, the date and the reading time. */
export function LeadSummary({ story, language }: { story: LeadStory; language: Language }) {
  const { joinAnd, readingTime, shortDate, words } = language
  return (
    <>
      {story.deck && <p className={`lead-deck text-intro ${clampedDeck(story.deck)}`.trim()}>{story.deck}</p>}
      <Meta>
        {story.kind === SPONSORED && words.article.sponsored}
        {joinAnd(shortByline(story.byline, language))}
        {story.agency !== undefined && words.article.agency(story.agency)}
        <Dated date={story.date} as={shortDate} />
        {readingTime(story.minutes)}
      </Meta>
    </>
  )
}
