import { words } from '@/lib/french/words'
import { rssPath } from '@/lib/paths'
import { Icon } from './icon'

/** The feed of a list, for whoever wants to follow it. */
export function FeedLink({ page }: { page: string }) {
  return (
    <a className="more" href={rssPath(page)} type="application/rss+xml">
      <Icon name="feed" />
      {words.frame.feed}
    </a>
  )
}
