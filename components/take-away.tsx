import type { Language } from '@/lib/language/language'
import type { TakeAway as File } from '@/lib/views/article-view'

/** The files of an article and of its series, with their formats and sizes. */
export function TakeAway({ files = [], language }: { files: File[] | undefined; language: Language }) {
  const { common, takeAway } = language.words
  if (files.length === 0) return null
  return (
    <p className="meta mt-3 take-away">
      {takeAway.title}
      {common.colon}
      {files.map(({ is, href, about }, index) => (
        <span key={href}>
          {index > 0 && ', '}
          <a className="link" href={href} download="">
            {takeAway[is]}
          </a>{' '}
          ({about})
        </span>
      ))}
    </p>
  )
}
