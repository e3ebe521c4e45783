import type { Language } from '@/lib/language/language'
import type { Link } from '@/lib/views/view'

/** The way from the front page down to here; the page itself is its `<h1>`. */
export function Breadcrumb({ links, language }: { links: Link[]; language: Language }) {
  const { words } = language
  return (
    <nav className="breadcrumb kicker" aria-label={words.frame.breadcrumb}>
      <ol>
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
