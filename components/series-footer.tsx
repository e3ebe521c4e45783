import type { Language } from '@/lib/language/language'
import type { ArticleView } from '@/lib/views/article-view'
import { Dated } from './dated'
import { Meta } from './meta'
import { TitleText } from './title-text'

type Series = NonNullable<ArticleView['series']>

/** The series at the foot of an article: the position, the previous and the next article. */
export function SeriesFooter({ series, language }: { series: Series; language: Language }) {
  const { words } = language
  const { name, href, previous, next } = series
  return (
    <section className="series" aria-label={words.listing.series(name)}>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4">
        <p className="kicker text-link">
          <a href={href}>
            {words.article.series} {name}
          </a>
        </p>
        <Points language={language} series={series} />
      </div>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2 sm:gap-8">
        {previous && <Step language={language} link={previous} label={words.common.previous} rel="prev" />}
        {next && <Step language={language} link={next} label={words.common.next} rel="next" />}
      </div>
    </section>
  )
}

/** More points would not fit on one line of the narrowest screen. */
const MOST_POINTS = 12

function Points({ series: { position, count }, language }: { series: Series; language: Language }) {
  const { words } = language
  if (count > MOST_POINTS) return <p className="meta">{words.article.position(position, count)}</p>
  const ranks = Array.from({ length: count }, (_, index) => index + 1)
  return (
    <p className="points">
      <span className="sr-only">{words.article.position(position, count)}</span>
      {ranks.map((rank) => (
        <i key={rank} className={rank === position ? 'here' : undefined} />
      ))}
    </p>
  )
}

function Step({
  link,
  label,
  rel,
  language,
}: {
  link: NonNullable<Series['next']>
  label: string
  rel: 'prev' | 'next'
  language: Language
}) {
  const { shortDate } = language
  return (
    <a className="block py-1" href={link.href} rel={rel}>
      <Meta as="span">
        {label}
        <Dated date={link.date} as={shortDate} />
      </Meta>
      <span className="series-title">
        <TitleText text={link.text} foreign={link.foreign} />
      </span>
    </a>
  )
}
