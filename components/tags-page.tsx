import { count, grouped, plural } from '@/lib/french/numbers'
import { words } from '@/lib/french/words'
import type { Frame, TagsView } from '@/lib/views/view'
import { Breadcrumb } from './breadcrumb'
import { PageShell } from './page-shell'
import { PageTitle } from './page-title'

/** The index of subjects: a letter beside its names. */
export function TagsPage({ view, frame }: { view: TagsView; frame: Frame }) {
  const { head, groups } = view
  return (
    <PageShell frame={frame} address={head.address} className="wrap page">
      <Breadcrumb links={view.breadcrumb} />
      <PageTitle title={words.tags.title}>
        <p className="meta">{count(view.count, 'sujet')}</p>
      </PageTitle>
      {groups.length > 1 && (
        <nav aria-label={words.tags.letters}>
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

function Group({ group: { letter, tags } }: { group: TagsView['groups'][number] }) {
  return (
    <section className={letter ? 'day letter' : 'letter'}>
      {letter && (
        <h2 id={letter} className="text-2">
          {letter}
        </h2>
      )}
      <ul>
        {tags.map((tag) => (
          <li key={tag.href}>
            <a href={tag.href}>{tag.text}</a>
            <span className="meta">
              {grouped(tag.count)}
              <span className="sr-only"> {plural(tag.count, 'article')}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
