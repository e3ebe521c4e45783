import { words } from '@/lib/french/words'
import type { ArticleView } from '@/lib/views/view'
import { ReadAlso } from './read-also'

/** On a text that time has overtaken: how old it is, and where its story went on. */
export function AgeNotice({ old: { months, followUp } }: { old: NonNullable<ArticleView['old']> }) {
  return (
    <div className="age-notice">
      <p className="label">{words.article.old(months)}</p>
      {followUp && <ReadAlso links={[followUp]} place="headline" label={words.article.followUp} />}
    </div>
  )
}
