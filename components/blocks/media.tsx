import { Caption } from '../caption'
import type { BlockProps } from './props'

/** The browser's own player. Nothing is fetched before playback, and the size is shown. */
export function Media({ block, language, labels }: BlockProps<'media'>) {
  const { words } = language
  const { name, title, address, about, captions } = block
  return (
    <figure className={`player player-${name}`}>
      <p className="player-title">{title}</p>
      {name === 'audio' ? (
        // biome-ignore lint/a11y/useMediaCaption: its transcript follows
        <audio controls preload="none" src={address} aria-label={title} />
      ) : (
        // biome-ignore lint/a11y/useMediaCaption: a video without captions is reported by `check`
        <video controls preload="none" src={address} aria-label={title}>
          {captions && (
            <track
              default
              kind="captions"
              srcLang={language.code.slice(0, 2)}
              label={words.article.captions}
              src={captions}
            />
          )}
        </video>
      )}
      <p className="meta" lang={labels}>
        <a href={address} download="">
          {words.article.download}
        </a>{' '}
        ({about})
      </p>
      <Caption picture={block} />
    </figure>
  )
}
