import type { Language } from '@/lib/language/language'
import type { Link } from '@/lib/views/view-parts'

/** The path from the front page to this page, which is its `<h1>`. */
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
