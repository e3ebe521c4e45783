import type { Picture as PictureData } from '@/lib/picture'
import { Caption } from '../caption'
import { Dated } from '../dated'
import { Html } from '../html'
import { Picture } from '../picture'
import type { BlockProps } from './props'

/** The date of an update is a link to it. */
export function Live({ block: { html, updates }, language, labels }: BlockProps<'live'>) {
  const { longDate, words } = language
  return (
    <div className="text live">
      <h2 lang={labels}>{words.article.live}</h2>
      {html !== '' && <Html html={html} />}
      <div className="live-updates">
        {updates.map(({ id, date, title, html: text, shown = [] }) => (
          <div key={id} id={id} className="live-update">
            <h3>
              <a href={`#${id}`} lang={labels} title={words.article.liveAnchor(longDate(date))}>
                <Dated date={date} as={longDate} />
              </a>
              {title !== undefined && (
                <>
                  <span className="sr-only">{words.common.colon}</span>
                  <Html as="span" html={title} />
                </>
              )}
            </h3>
            {text !== '' && <Html html={text} />}
            {shown.map(({ picture }) => (
              <UpdatePicture key={picture.rendition.src} picture={picture} />
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}

/** As wide as the text of its update. */
function UpdatePicture({ picture }: { picture: PictureData }) {
  return (
    <figure>
      <Picture picture={picture} sizes="(min-width: 40rem) 36rem, 88vw" />
      <Caption picture={picture} />
    </figure>
  )
}
