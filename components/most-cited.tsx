import type { Language } from '@/lib/language/language'
import type { CitedLink } from '@/lib/views/view-parts'
import { TitleText } from './title-text'

/** The most cited articles. Citations are links between articles, never page views. */
export function MostCited({ articles, language }: { articles: CitedLink[]; language: Language }) {
  const { words } = language
  if (articles.length === 0) return null
  return (
    <section className="wrap mt-sec" aria-labelledby="plus-cites">
      <div className="ink-t mb-6 flex flex-wrap items-baseline justify-between gap-x-4 pt-2.5">
        <h2 id="plus-cites" className="text-1s">
          {words.common.mostCited}
        </h2>
        <p className="meta">{words.front.mostCitedHint}</p>
      </div>
      <CitedList language={language} articles={articles} className="cited cited-across gap-x-gap" />
    </section>
  )
}

export function CitedList({
  articles,
  className = 'cited',
  language,
}: {
  articles: CitedLink[]
  className?: string
  language: Language
}) {
  const { words } = language
  return (
    <ol className={className}>
      {articles.map(({ href, text, foreign, citations }) => (
        <li key={href}>
          <div>
            <h3 className="title text-item">
              <a href={href}>
                <TitleText text={text} foreign={foreign} />
              </a>
            </h3>
            <Ticks count={citations} />
            <p className="meta mt-1.5">{words.front.cited(citations)}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}

/** One stroke for each citation: dashes of one line, because the policy forbids inline widths. */
function Ticks({ count }: { count: number }) {
  const width = count * 5
  return (
    <svg className="ticks" width={width} height="11" viewBox={`0 0 ${width} 11`} aria-hidden="true">
      <path d={`M0 5.5h${width}`} />
    </svg>
  )
}
