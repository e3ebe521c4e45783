import { shortDate } from '@/lib/french/dates'
import { readingTime } from '@/lib/french/numbers'
import { kindLabel, words } from '@/lib/french/words'
import type { ReadAlsoLink } from '@/lib/views/view'
import { Dated } from './dated'
import { Meta } from './meta'

interface Props {
  links: ReadAlsoLink[]
  /** In the text, beside it where there is a margin, under a headline, or on the page of what is lost. */
  place: 'text' | 'margin' | 'headline' | 'lost'
}

const CLASSES = {
  text: 'readalso readalso-text',
  margin: 'readalso readalso-text readalso-margin',
  headline: 'readalso readalso-headline',
  lost: 'readalso readalso-lost',
}

/** The renvoi. Its visible label is name enough: asides would be as many landmarks to step through. */
export function ReadAlso({ links, place }: Props) {
  if (links.length === 0) return null
  return (
    <div className={CLASSES[place]}>
      <p className="readalso-label">{words.common.readAlso}</p>
      <ul>
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href} rel={link.type === 'external' ? 'external' : undefined}>
              {link.title}
            </a>
            <Facts link={link} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What a reader wants to know before going there. */
function Facts({ link }: { link: ReadAlsoLink }) {
  if (link.type === 'external') return <Meta as="span">{words.common.externalTo(link.host)}</Meta>
  return (
    <Meta as="span">
      {kindLabel(link.kind)}
      <Dated date={link.date} as={shortDate} />
      {readingTime(link.minutes)}
    </Meta>
  )
}
