import type { Language } from '@/lib/language/language'
import type { IndexView } from '@/lib/views/list-views'
import type { Frame } from '@/lib/views/view-parts'
import { Breadcrumb } from './breadcrumb'
import { PageShell } from './page-shell'
import { PageTitle } from './page-title'
import { TitleText } from './title-text'

/** Every section, author, series or subject: a letter beside its names. */
export function IndexPage({ view, frame, language }: { view: IndexView; frame: Frame; language: Language }) {
  const { words } = language
  const { head, kind, groups } = view
  return (
    <PageShell language={language} frame={frame} address={head.address} className="wrap page">
      <Breadcrumb language={language} links={view.breadcrumb} />
      <PageTitle title={words.index.titles[kind]}>
        <p className="meta">{words.index.counts[kind](view.count)}</p>
      </PageTitle>
      {groups.length > 1 && (
        <nav aria-label={words.index.letters}>
          <ul className="letters">
            {groups.map(({ letter }) => (
              <li key={letter}>
                <a href={`#${letter}`}>{letter}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {groups.map((group) => (
        <Group language={language} key={group.letter} group={group} />
      ))}
    </PageShell>
  )
}

function Group({ group: { letter, names }, language }: { group: IndexView['groups'][number]; language: Language }) {
  const { grouped } = language
  return (
    <section className={letter ? 'day letter' : 'letter letter-none'}>
      {letter && (
        <h2 id={letter} className="text-2">
          {letter}
        </h2>
      )}
      <ul>
        {names.map((name) => (
          <li key={name.href}>
            <a href={name.href}>
              <TitleText text={name.text} />
            </a>
            <span className="meta">
              {grouped(name.count)}
              <span className="sr-only"> {language.words.listing.noun(name.count)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
