import { words } from '@/lib/french/words'
import { hueClass } from '@/lib/hue'
import type { Frame, Link, PlanView } from '@/lib/views/view'
import { Breadcrumb } from './breadcrumb'
import { PageShell } from './page-shell'
import { PageTitle } from './page-title'

/** The site map: lists, which every reader can follow, rather than a drawing. */
export function PlanPage({ view, frame }: { view: PlanView; frame: Frame }) {
  const { head, sections, series, links, pages } = view
  return (
    <PageShell frame={frame} address={head.address} className="wrap page">
      <Breadcrumb links={view.breadcrumb} />
      <PageTitle title={words.plan.title} intro={words.plan.intro} />
      <div className="plan">
        <Part title={words.common.sections} links={sections} />
        <Part title={words.plan.house} links={pages} />
        {series.length > 0 && <Dossiers series={series} />}
        {links.length > 0 && <Links links={links} />}
      </div>
    </PageShell>
  )
}

function Part({ title, links }: { title: string; links: (Link & { count?: number })[] }) {
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

function Dossiers({ series }: Pick<PlanView, 'series'>) {
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
                  <a href={article.href}>{article.text}</a>
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </section>
  )
}

function Links({ links }: Pick<PlanView, 'links'>) {
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
                <LinksOf article={article} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function LinksOf({ article: { href, text, to } }: { article: PlanView['links'][number]['articles'][number] }) {
  return (
    <>
      <a className="plan-start" href={href}>
        {text}
      </a>
      <div className="readalso readalso-plan">
        <p className="sr-only">{words.plan.leadsTo}</p>
        <ul>
          {to.map((end) => (
            <li key={end.href}>
              <a href={end.href}>
                {end.role && <span className="role">{words.article.roles[end.role] + words.common.colon}</span>}
                {end.text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
