import type { ReadAlsoLink } from '@/lib/blocks/view'
import { words } from '@/lib/french/words'
import { ReadAlso } from './read-also'

/** How many articles link to this one, and all of them when it is opened. */
export function Citations({ links }: { links: ReadAlsoLink[] }) {
  if (links.length === 0) return null
  return (
    <details className="citations">
      <summary>{words.article.citations(links.length)}</summary>
      <ReadAlso links={links} place="end" label={words.article.citedBy} />
    </details>
  )
}
