import type { BlockProps } from './props'

/** An ordinary link: the other site learns nothing of the reader before it is opened. */
export function Embed({
  block: { href, site, title = shortened(href), isSponsored },
  language,
  labels,
}: BlockProps<'embed'>) {
  const { words } = language
  return (
    <p className="embed">
      <a href={href} target="_blank" rel={isSponsored ? 'sponsored noopener noreferrer' : 'noopener noreferrer'}>
        <span className="embed-title">{title}</span>
        <span className="sr-only">{words.common.colon}</span>
        <span className="meta" lang={labels}>
          {words.article.openOn(site)} ({words.common.newTab})
        </span>
      </a>
    </p>
  )
}

function shortened(href: string): string {
  return href.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
}
