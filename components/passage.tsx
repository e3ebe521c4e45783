import type { ArticleLink } from '@/lib/blocks/view'
import { directionOf } from '@/lib/direction'
import type { Language } from '@/lib/language/language'
import { TitleText } from './title-text'

type Props = Pick<ArticleLink, 'href' | 'title' | 'foreign' | 'kind' | 'role'> & {
  passage: NonNullable<ArticleLink['passage']>
}

/**
 * The arrow of a « Lire aussi » as a button, and the passage of the target that it opens in a
 * popover, without a script.
 */
export function Passage({
  href,
  title,
  foreign,
  kind,
  role,
  passage: { id, text, lang },
  language,
}: Props & { language: Language }) {
  const { kindLabel, words } = language
  return (
    <>
      <button type="button" className="passage-arrow" popoverTarget={id}>
        <span className="sr-only">
          {words.article.passage}
          {words.common.colon}
          <TitleText text={title} foreign={foreign} />
        </span>
      </button>
      {/* Reader views leave out the class « popup ». */}
      <div id={id} className="passage popup" popover="auto">
        <p className="readalso-label">
          {role ? words.article.roles[role] : (kindLabel(kind) ?? words.article.reasons.cited)}
        </p>
        <p className="passage-title">
          <TitleText text={title} foreign={foreign} />
        </p>
        <p lang={lang} dir={directionOf(text)}>
          {text}
        </p>
        <p className="more">
          <a href={href}>{words.article.readArticle}</a>
        </p>
      </div>
    </>
  )
}
