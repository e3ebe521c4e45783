import { count, grouped, plural } from '@/lib/french/numbers'
import { words } from '@/lib/french/words'
import type { Frame, IndexView } from '@/lib/views/view'
import { Breadcrumb } from './breadcrumb'
import { PageShell } from './page-shell'
import { PageTitle } from './page-title'

/** Every section, author, dossier or subject: a letter beside its names. */
export function IndexPage({ view, frame }: { view: IndexView; frame: Frame }) {
  const { head, kind, groups } = view
  return (
    <PageShell frame={frame} address={head.address} className="wrap page">
      <Breadcrumb links={view.breadcrumb} />
      <PageTitle title={words.index.titles[kind]}>
        <p className="meta">{count(view.count, words.index.nouns[kind])}</p>
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
        <Group key={group.letter} group={group} />
      ))}
    </PageShell>
  )
}

function Group({ group: { letter, names } }: { group: IndexView['groups'][number] }) {
  return (
    <section className={letter ? 'day letter' : 'letter'}>
      {letter && (
        <h2 id={letter} className="text-2">
          {letter}
        </h2>
      )}
      <ul>
        {names.map((name) => (
          <li key={name.href}>
            <a href={name.href}>{name.text}</a>
            <span className="meta">
              {grouped(name.count)}
              <span className="sr-only"> {plural(name.count, 'article')}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
