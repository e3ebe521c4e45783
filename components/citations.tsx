import type { ReadAlsoLink } from '@/lib/blocks/view'
import type { Language } from '@/lib/language/language'
import { ReadAlso } from './read-also'

/** The number of articles that link to this one; opens to list them all. */
export function Citations({ links, language }: { links: ReadAlsoLink[]; language: Language }) {
  const { words } = language
  if (links.length === 0) return null
  return (
    <details className="citations">
      <summary>{words.article.citations(links.length)}</summary>
      <ReadAlso language={language} links={links} place="end" label={words.article.citedBy} />
    </details>
  )
}
