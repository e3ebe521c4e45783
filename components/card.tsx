import { SPONSORED } from '@/lib/article/article'
import { directionOf, titleDirection } from '@/lib/direction'
import { hueClass } from '@/lib/hue'
import type { Language } from '@/lib/language/language'
import type { Card as CardView } from '@/lib/views/view-parts'
import { clampedDeck, shortByline } from './card-texts'
import { Dated } from './dated'
import { Icon } from './icon'
import { Meta } from './meta'
import { Picture } from './picture'
import { TitleText } from './title-text'

interface Props {
  card: CardView
  /** Level of the title in the outline of the page. */
  level?: 2 | 3
  /** Step of the title on the scale. */
  size?: '2' | '1' | '1s'
  /** The place of the picture: above, a thumb on narrow screens, or at the end of the row. */
  layout?: 'stacked' | 'thumb' | 'row'
  /** The width of the picture, in the syntax of `sizes`. */
  sizes?: string
  /** Whether to show the name of the section, which a heading may show already. */
  kicker?: boolean
  /** Why the article is recommended; replaces the name of the section. */
  reason?: string
  /** Whether to show the article's kind beside the reason. */
  saysKind?: boolean
  language: Language
}

const SIZES = { '2': 'title text-2', '1': 'title text-1', '1s': 'title text-1s' }
const LAYOUTS = { stacked: 'card', thumb: 'card card-thumb', row: 'card card-row' }
/** Screens on which the picture is a thumb, as in app/styles/cards.css. */
const THUMB = '(max-width: 39.99rem)'
const NARROW = { stacked: '', thumb: THUMB, row: THUMB }

export function Card({
  card,
  level = 3,
  size = '1',
  layout = 'stacked',
  sizes = '',
  kicker = true,
  reason,
  saysKind = true,
  language,
}: Props) {
  const { joinAnd, kindLabel, readingTime, shortDate, words } = language
  const Title = `h${level}` as const
  const { section, picture, cover, series } = card
  return (
    <article className={`${LAYOUTS[layout]} ${hueClass(section)}`.trim()}>
      {(picture || cover) && (
        <div className="media">
          {picture && <Picture picture={picture} sizes={sizes} narrow={NARROW[layout]} />}
          {cover && <Cover src={cover} />}
        </div>
      )}
      {reason && (
        <p className="reason">
          <Icon name="readalso" />
          {reason}
        </p>
      )}
      {kicker && section && !reason && (
        <p className="kicker">
          <a href={section.href}>{section.name}</a>
        </p>
      )}
      {card.kind === SPONSORED && !reason && <p className="label">{words.article.sponsored}</p>}
      <Title className={SIZES[size]} dir={titleDirection(card.title)}>
        <a href={card.href}>
          <TitleText text={card.title} foreign={card.foreign} />
        </a>
      </Title>
      {card.deck && !reason && (
        <p className={`deck ${clampedDeck(card.deck)}`.trim()} lang={card.lang} dir={directionOf(card.deck)}>
          {card.deck}
        </p>
      )}
      <Meta>
        {reason ? section?.name : joinAnd(shortByline(card.byline, language))}
        {!reason && card.agency !== undefined && words.article.agency(card.agency)}
        <Dated date={card.date} as={shortDate} />
        {readingTime(card.minutes)}
        {reason && (saysKind || card.kind === SPONSORED) && kindLabel(card.kind)}
        {series && words.article.inSeries(series.position, series.count)}
        {card.corrected && words.article.corrected}
      </Meta>
    </article>
  )
}

/** A drawing in place of a picture. It has no `alt`: it adds nothing to the title. */
function Cover({ src }: { src: string }) {
  // biome-ignore lint/performance/noImgElement: a drawing has one size
  return <img className="cover" src={src} width={600} height={400} alt="" loading="lazy" decoding="async" />
}
