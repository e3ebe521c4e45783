import { words } from '@/lib/french/words'
import { ARCHIVES, FRONT } from '@/lib/paths'
import type { Frame, SectionLink } from '@/lib/views/view'

interface Props {
  frame: Frame
  address: string
  section?: string | undefined
  /** Shows full names where there is room, and the archives at the end of the line. */
  wide?: boolean
}

export function Navigation({ frame, address, section, wide = false }: Props) {
  return (
    <nav className={wide ? 'nav nav-front' : 'nav ml-4 max-lg:hidden'} aria-label={words.frame.mainNavigation}>
      <ul className={wide ? 'sm:wrap' : undefined}>
        <li>
          <a href={FRONT} aria-current={address === FRONT ? 'page' : undefined}>
            {words.common.front}
          </a>
        </li>
        {frame.sections.map((link) => (
          <li key={link.id}>
            <a href={link.href} aria-current={current(link)}>
              {wide ? <BothNames link={link} /> : link.short}
            </a>
          </li>
        ))}
        {wide && (
          <li className="last">
            <a href={ARCHIVES}>{words.common.archives}</a>
          </li>
        )}
      </ul>
    </nav>
  )

  /** The section's own page, or `true` for an article that stands in it. */
  function current(link: SectionLink) {
    if (link.href === address) return 'page'
    return link.id === section ? 'true' : undefined
  }
}

function BothNames({ link: { name, short } }: { link: SectionLink }) {
  if (name === short) return name
  return (
    <>
      <span className="max-lg:hidden">{name}</span>
      <span className="lg:hidden">{short}</span>
    </>
  )
}
