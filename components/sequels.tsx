import type { Sequel } from '@/lib/blocks/view'
import type { Language } from '@/lib/language/language'
import { DateText } from './dated'
import { TitleText } from './title-text'

interface Props {
  sequels: Sequel[]
  language: Language
  /** The language of its words, if the text is in another. */
  lang?: string | undefined
}

/** Marginal links to later articles about a paragraph. Reader views leave out « sidebar ». */
export function Sequels({ sequels, language, lang }: Props) {
  const { shortDate, words } = language
  if (sequels.length === 0) return null
  return (
    <ul className="sequels sidebar" lang={lang}>
      {sequels.map(({ href, title, foreign, date }) => (
        <li key={href}>
          {words.article.takenUp} <DateText text={shortDate(date)} />
          {words.common.colon}
          <a href={href}>
            <TitleText text={title} foreign={foreign} />
          </a>
        </li>
      ))}
    </ul>
  )
}
