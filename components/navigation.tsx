import type { Language } from '@/lib/language/language'
import { ARCHIVES, FRONT } from '@/lib/paths'
import type { Frame, Link, SectionLink } from '@/lib/views/view-parts'
import { Icon } from './icon'

interface Props {
  frame: Frame
  address: string
  section?: string | undefined
  /** Shows full names if there is room, and the archives at the end of the line. */
  wide?: boolean
  language: Language
}

/** More sections than fit on one line of most screens. */
const MANY = 8

/**
 * The sections on one line. The same list opens as a panel, without JavaScript, if the line is
 * hidden or does not fit.
 */
export function Navigation({ frame, address, section, wide = false, language }: Props) {
  const { words } = language
  const { newsletter, support } = frame.site
  const many = isMany(frame) ? 'nav-many' : ''
  return (
    <nav
      id="rubriques"
      popover="auto"
      className={`nav ${wide ? 'nav-front' : 'nav-bar'} ${many}`.trim()}
      aria-label={words.frame.mainNavigation}
    >
      <ul className={wide ? 'sm:wrap' : undefined}>
        <li>
          <a href={FRONT} aria-current={address === FRONT ? 'page' : undefined}>
            {words.common.front}
          </a>
        </li>
        {frame.menu.map((link) => (
          <li key={link.href}>
            <a href={link.href} aria-current={current(link)}>
              <LinkName link={link} wide={wide} />
            </a>
          </li>
        ))}
        {[...(newsletter ?? []), ...(support ?? [])].map(({ text, href }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
        <li className={wide ? 'last' : 'lg:hidden'}>
          <a href={ARCHIVES}>{words.common.archives}</a>
        </li>
      </ul>
    </nav>
  )

  /** `page` for the section's own page, `true` for an article in the section. */
  function current(link: SectionLink | Link) {
    if (link.href === address) return 'page'
    return 'id' in link && link.id === section ? 'true' : undefined
  }
}

/** Opens the list of sections; on the front page and wide screens, only if it does not fit. */
export function NavigationButton({
  frame,
  wide = false,
  language,
}: Pick<Props, 'frame' | 'wide'> & { language: Language }) {
  const { words } = language
  const many = isMany(frame)
  if (wide && !many) return null
  return (
    <button type="button" className={many ? 'tool' : 'tool lg:hidden'} popoverTarget="rubriques">
      <Icon name="menu" />
      <span className="sr-only">{words.frame.allSections}</span>
    </button>
  )
}

function isMany({ menu, site: { newsletter = [], support = [] } }: Frame): boolean {
  return menu.length + newsletter.length + support.length >= MANY
}

/** The full name of a section if there is room. */
function LinkName({ link, wide }: { link: SectionLink | Link; wide: boolean }) {
  if ('text' in link) return link.text
  const { name, short } = link
  if (!wide || name === short) return short
  return (
    <>
      <span className="max-lg:hidden">{name}</span>
      <span className="lg:hidden">{short}</span>
    </>
  )
}
