import type { Language } from '@/lib/language/language'
import type { FrontView } from '@/lib/views/view'
import { Dated } from './dated'
import { Icon } from './icon'
import { TitleText } from './title-text'

/** A series across the front page: its last articles along a trunk. */
export function FeaturedSeries({
  series,
  language,
}: {
  series: NonNullable<FrontView['featuredSeries']>
  language: Language
}) {
  const { shortDate, words } = language
  return (
    <section className="band bg-tint mt-sec" aria-labelledby="le-fil">
      <div className="wrap">
        <div className="twelve items-end gap-y-2">
          <div className={series.description ? 'lg:col-span-4' : 'lg:col-span-9'}>
            <p className="kicker text-link mb-1.5">{words.common.thread}</p>
            <h2 id="le-fil" className="text-3">
              {series.name}
            </h2>
          </div>
          {series.description && <p className="deck lg:col-span-5">{series.description}</p>}
          <a className="more lg:col-span-3 lg:col-start-10 lg:justify-self-end" href={series.href}>
            {words.front.followThread(series.count)}
            <Icon name="arrow" />
          </a>
        </div>
        <ol className="thread thread-across mt-6 lg:mt-9">
          {series.items.map(({ href, text, foreign, date, current }) => (
            <li key={href} className={current ? 'here' : undefined}>
              <p className="meta">
                <Dated date={date} as={shortDate} />
              </p>
              <h3 className="title text-item mt-1">
                <a href={href}>
                  <TitleText text={text} foreign={foreign} />
                </a>
              </h3>
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}
