import { Fragment, type ReactNode } from 'react'
import type { Language } from '@/lib/language/language'
import type { AuthorSummary, ListingView } from '@/lib/views/list-views'
import type { Link } from '@/lib/views/view-parts'

/** The name of an author, their initials in place of a portrait, and facts about their articles. */
export function AuthorTitle({
  view,
  author,
  language,
}: {
  view: ListingView
  author: AuthorSummary
  language: Language
}) {
  const { grouped, joinAnd, monthName, words } = language
  return (
    <header className="author">
      <p className="monogram" aria-hidden="true">
        {author.initials}
      </p>
      <div>
        <p className="meta">{author.role ?? words.common.author}</p>
        <h1 className="text-4 mt-3">{view.title}</h1>
        {view.intro && <p className="text-intro mt-4 max-w-136">{view.intro}</p>}
        <dl className="facts">
          <Fact name={words.author.articles}>{grouped(view.count)}</Fact>
          <Fact name={words.author.since}>{author.since && monthName(author.since)}</Fact>
          <Fact name={words.author.places}>{author.places && joinAnd(author.places)}</Fact>
          <Fact name={words.author.series}>{author.series.length > 0 && <Names links={author.series} />}</Fact>
          <Fact name={words.author.citations}>{author.citations > 0 && words.author.times(author.citations)}</Fact>
        </dl>
      </div>
    </header>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Names({ links }: { links: Link[] }) {
  return links.map(({ href, text }, index) => (
    <Fragment key={href}>
      {index > 0 && ', '}
      <a className="link" href={href}>
        {text}
      </a>
    </Fragment>
  ))
}
