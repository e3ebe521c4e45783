import type { Language } from '@/lib/language/language'
import { rssPath } from '@/lib/paths'
import { Icon } from './icon'

/** A link to the feed of a list. */
export function FeedLink({ page, language }: { page: string; language: Language }) {
  const { words } = language
  return (
    <a className="more" href={rssPath(page)} type="application/rss+xml">
      <Icon name="feed" />
      {words.frame.feed}
    </a>
  )
}
