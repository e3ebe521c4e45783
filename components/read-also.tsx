import type { ReadAlsoLink } from '@/lib/blocks/view'
import type { Language } from '@/lib/language/language'
import { Dated } from './dated'
import { Meta } from './meta'
import { Passage } from './passage'
import { TitleText } from './title-text'

interface Props {
  links: ReadAlsoLink[] | undefined
  /** In the text, in its margin, under a headline, on the 404 page, or after an article. */
  place: 'text' | 'margin' | 'headline' | 'lost' | 'end'
  label?: string
  /** The language of its words, if the text is in another. */
  lang?: string | undefined
  language: Language
}

const CLASSES = {
  text: 'readalso readalso-text',
  margin: 'readalso readalso-text readalso-margin',
  headline: 'readalso readalso-headline',
  lost: 'readalso readalso-lost',
  end: 'readalso readalso-end',
}

/** A « Lire aussi ». Not an `<aside>`, which would add a landmark for screen readers each time. */
export function ReadAlso({ language, links = [], place, lang, label = language.words.common.readAlso }: Props) {
  if (links.length === 0) return null
  return (
    <div className={CLASSES[place]} lang={lang}>
      <p className="readalso-label">{label}</p>
      <ul>
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href} rel={relOf(link)}>
              <RoleOf language={language} link={link} />
              <TitleText text={link.title} foreign={link.type === 'article' ? link.foreign : undefined} />
            </a>
            <Facts language={language} link={link} />
            {link.type === 'article' && link.passage && (
              <Passage language={language} {...link} passage={link.passage} />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function relOf(link: ReadAlsoLink): string | undefined {
  if (link.type === 'article') return undefined
  return link.isSponsored ? 'external sponsored' : 'external'
}

/** Inside the link, so that readers who move from link to link hear it. */
function RoleOf({ link, language }: { link: ReadAlsoLink; language: Language }) {
  const { words } = language
  if (link.type === 'external' || link.role === undefined) return null
  return <span className="role">{words.article.roles[link.role] + words.common.colon}</span>
}

/** What a reader may want to know before following the link. */
function Facts({ link, language }: { link: ReadAlsoLink; language: Language }) {
  const { kindLabel, readingTime, shortDate, words } = language
  if (link.type === 'external') return <Meta as="span">{words.common.externalTo(link.host)}</Meta>
  return (
    <Meta as="span">
      {link.kind !== link.role && kindLabel(link.kind)}
      <Dated date={link.date} as={shortDate} />
      {readingTime(link.minutes)}
    </Meta>
  )
}
