import { hueClass } from '@/lib/hue'
import type { Language } from '@/lib/language/language'
import type { PlanView } from '@/lib/views/list-views'
import type { Frame, Link } from '@/lib/views/view-parts'
import { Breadcrumb } from './breadcrumb'
import { PageShell } from './page-shell'
import { PageTitle } from './page-title'
import { TitleText } from './title-text'

/** The site map: lists, which every reader can follow, rather than a drawing. */
export function PlanPage({ view, frame, language }: { view: PlanView; frame: Frame; language: Language }) {
  const { words } = language
  const { head, sections, series, links, pages } = view
  return (
    <PageShell language={language} frame={frame} address={head.address} className="wrap page">
      <Breadcrumb language={language} links={view.breadcrumb} />
      <PageTitle title={words.plan.title} intro={words.plan.intro} />
      <div className="plan">
        <Part language={language} title={words.common.sections} links={sections} />
        <Part language={language} title={words.plan.house} links={pages} />
        {series.length > 0 && <Dossiers language={language} series={series} />}
        {links.length > 0 && <Links language={language} links={links} />}
      </div>
    </PageShell>
  )
}

function Part({ title, links, language }: { title: string; links: (Link & { count?: number })[]; language: Language }) {
  const { words } = language
  if (links.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul className="plan-list">
        {links.map(({ href, text, count }) => (
          <li key={href}>
            <a href={href}>{text}</a>
            {count !== undefined && <span className="meta">{words.listing.count(count)}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Dossiers({ series, language }: Pick<PlanView, 'series'> & { language: Language }) {
  const { words } = language
  return (
    <section className="plan-wide">
      <h2>{words.common.allSeries}</h2>
      <div className="plan-columns">
        {series.map(({ href, text, articles, count }) => (
          <div key={href}>
            <h3>
              <a href={href}>{text}</a>
            </h3>
            <p className="meta">{words.listing.count(count)}</p>
            <ol className="plan-list plan-steps">
              {articles.map((article) => (
                <li key={article.href}>
                  <a href={article.href}>
                    <TitleText text={article.text} foreign={article.foreign} />
                  </a>
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </section>
  )
}

function Links({ links, language }: Pick<PlanView, 'links'> & { language: Language }) {
  const { words } = language
  return (
    <section className="plan-wide">
      <h2>{words.plan.links}</h2>
      <p className="meta">{words.plan.linksHint}</p>
      {links.map(({ section, articles }) => (
        <div key={section?.id ?? ''} className={hueClass(section)}>
          <h3 className="text-section">{section?.name ?? words.plan.noSection}</h3>
          <ul className="plan-columns">
            {articles.map((article) => (
              <li key={article.href}>
                <LinksOf language={language} article={article} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function LinksOf({
  article: { href, text, foreign, to },
  language,
}: {
  article: PlanView['links'][number]['articles'][number]
  language: Language
}) {
  const { words } = language
  return (
    <>
      <a className="plan-start" href={href}>
        <TitleText text={text} foreign={foreign} />
      </a>
      <div className="readalso readalso-plan">
        <p className="sr-only">{words.plan.leadsTo}</p>
        <ul>
          {to.map((end) => (
            <li key={end.href}>
              <a href={end.href}>
                {end.role && <span className="role">{words.article.roles[end.role] + words.common.colon}</span>}
                <TitleText text={end.text} foreign={end.foreign} />
              </a>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
