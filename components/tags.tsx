import type { Language } from '@/lib/language/language'
import type { Link } from '@/lib/views/view-parts'
import { TitleText } from './title-text'

export function Tags({ tags, language }: { tags: Link[]; language: Language }) {
  const { words } = language
  if (tags.length === 0) return null
  return (
    <div className="tags mt-7">
      <h2 className="sr-only">{words.common.tags}</h2>
      <ul className="flex flex-wrap gap-2">
        {tags.map(({ href, text }) => (
          <li key={href}>
            <a className="tag" href={href} rel="tag">
              <TitleText text={text} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
