import { words } from '@/lib/french/words'
import { rssPath } from '@/lib/paths'
import { Icon } from './icon'

/** A link to the feed of a list. */
export function FeedLink({ page }: { page: string }) {
  return (
    <a className="more" href={rssPath(page)} type="application/rss+xml">
      <Icon name="feed" />
      {words.frame.feed}
    </a>
  )
}
