import { directionOf } from '@/lib/direction'
import { hueClass } from '@/lib/hue'
import type { Language } from '@/lib/language/language'
import { textLanguage } from '@/lib/site'
import type { CorrectionLine, CorrectionsView } from '@/lib/views/list-views'
import type { Frame } from '@/lib/views/view-parts'
import { Breadcrumb } from './breadcrumb'
import { Dated } from './dated'
import { FeedLink } from './feed-link'
import { PageShell } from './page-shell'
import { PageTitle } from './page-title'
import { TitleText } from './title-text'

/** What was wrong, when and where it was corrected: newest first, by year. */
export function CorrectionsPage({
  view,
  frame,
  language,
}: {
  view: CorrectionsView
  frame: Frame
  language: Language
}) {
  const { words } = language
  const { head, years, count } = view
  const paper = textLanguage(frame.site.language)
  return (
    <PageShell language={language} frame={frame} address={head.address} className="wrap page">
      <Breadcrumb language={language} links={view.breadcrumb} />
      <PageTitle title={words.corrections.title} intro={words.corrections.intro}>
        <p className="meta">{words.corrections.count(count)}</p>
      </PageTitle>
      {years.map(({ year, corrections }) => (
        <section key={year} className="day">
          <h2 className="text-1s">{year}</h2>
          <ol className="record">
            {corrections.map((line) => (
              <Line key={line.id} line={line} paper={paper} language={language} />
            ))}
          </ol>
        </section>
      ))}
      <FeedLink language={language} page={head.address} />
    </PageShell>
  )
}

function Line({ line, paper, language }: { line: CorrectionLine; paper: string; language: Language }) {
  const { date, text, article } = line
  const lang = line.lang === paper ? undefined : line.lang
  return (
    <li id={line.id} className={hueClass(article.section) || undefined}>
      <p className="meta">
        <Dated date={date} as={language.longDate} />
      </p>
      <div>
        <p className="record-text" lang={lang} dir={directionOf(text)}>
          {text}
        </p>
        <p className="label">
          <a className="link" href={article.href} lang={lang}>
            <TitleText text={article.text} foreign={article.foreign} />
          </a>
        </p>
      </div>
    </li>
  )
}
