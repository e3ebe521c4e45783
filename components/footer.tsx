import type { Language } from '@/lib/language/language'
import { type Address, ATOM, PLAN, SECTION_INDEX, SERIES_INDEX } from '@/lib/paths'
import { OUR_NAME, type Site } from '@/lib/site'
import type { Frame, Link } from '@/lib/views/view-parts'
import { Wordmark } from './wordmark'

/** The footer is not an index: articles of older series link to them. */
const SHOWN_SERIES = 6

/** From this number on, sections take two columns. */
const MANY_SECTIONS = 9

export function Footer({ frame, language }: { frame: Frame; language: Language }) {
  const { words } = language
  const sections = frame.sections.map(({ href, name }) => ({ href, text: name }))
  const { newsletter = [], support = [], links = [], social = [] } = frame.site
  const wide = sections.length >= MANY_SECTIONS
  const own = [...newsletter, ...support, ...links]
  const isOwn = ({ href }: Link) => own.some((link) => link.href === href)
  const house = [
    ...newsletter,
    ...support,
    ...frame.pages.filter((page) => !isOwn(page)),
    ...links,
    ...frame.indexes.filter(({ href }) => href !== SECTION_INDEX && href !== SERIES_INDEX),
    { href: PLAN, text: words.plan.title },
    { href: ATOM, text: words.frame.feed },
  ]
  return (
    <footer className="footer">
      <div className="wrap twelve gap-y-6 md:gap-y-10 md:max-lg:grid-cols-3">
        <div className={`col-span-full ${wide ? 'lg:col-span-4' : 'lg:col-span-5'}`}>
          <Mark site={frame.site} />
          <p className="mt-3 max-w-104">{frame.site.description}</p>
          {social.length > 0 && (
            <>
              <h2 className="mt-6">{words.frame.follow}</h2>
              <Links links={social} rel="me" />
            </>
          )}
        </div>
        <Column title={words.common.sections} index={SECTION_INDEX} links={sections} place={wide ? 'wide' : 'first'} />
        <Column title={words.common.allSeries} index={SERIES_INDEX} links={frame.series.slice(0, SHOWN_SERIES)} />
        <Column title={words.frame.house} links={house} />
      </div>
    </footer>
  )
}

/** Our arrow; in another paper, its logo or its name. */
function Mark({ site }: { site: Site }) {
  if (site.logo || site.name !== OUR_NAME) return <Wordmark site={site} />
  return (
    <svg className="mark" viewBox="0 0 32 32" width="44" height="44" aria-hidden="true">
      <path d="M4 3h10v1.1l-2.6.5V21.2h11.1l-4.6-5.9.9-.7 8.1 7.4v.6l-8.1 7.4-.9-.7 4.6-5.9H7V4.6L4 4.1z" />
    </svg>
  )
}

interface ColumnProps {
  title: string
  /** The page of the whole list, of which the column may show a part. */
  index?: Address
  links: Link[]
  place?: keyof typeof PLACES
}

const PLACES = {
  next: 'lg:col-span-2',
  first: 'lg:col-span-2 lg:col-start-7',
  wide: 'footer-wide md:col-span-2 lg:col-span-4 lg:col-start-5',
}

function Column({ title, index, links, place = 'next' }: ColumnProps) {
  if (links.length === 0) return null
  return (
    <div className={PLACES[place]}>
      <h2>{index ? <a href={index}>{title}</a> : title}</h2>
      <Links links={links} />
    </div>
  )
}

/** `rel` is « me » for the accounts of the paper, which Mastodon verifies. */
function Links({ links, rel }: { links: Link[]; rel?: string }) {
  return (
    <ul>
      {links.map(({ href, text }) => (
        <li key={href}>
          <a href={href} rel={rel}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  )
}
