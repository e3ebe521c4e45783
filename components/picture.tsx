import { hueClass } from '@/lib/hue'
import type { Picture as PictureView, Rendition, Tone } from '@/lib/picture'

interface Props {
  picture: PictureView
  /** The width in the layout, in the syntax of `sizes`. */
  sizes: string
  /** The screens that show the thumb instead. */
  narrow?: string
  /** The largest picture of the first screen: fetched first instead of lazily. */
  first?: boolean
}

/**
 * Phones with three pixels a point show no more of a photograph than those with two, which take
 * 750 pixels (lib/images/layout-slots.ts): half the bytes of 1200.
 */
export const DENSE_PHONE = '(max-width: 40rem) and (min-resolution: 2.5x) 58vw'

/** The width of every thumbnail. */
const THUMB = '6.5rem'

/** Best format first; `<img>` has the original's format, the last of the list. */
export function Picture({ picture: { rendition, thumb, tone, alt }, sizes, narrow, first = false }: Props) {
  const { src, width, height, sources } = rendition
  return (
    <picture>
      {thumb && narrow && <Sources of={thumb.sources} sizes={THUMB} media={narrow} />}
      <Sources of={sources.slice(0, -1)} sizes={sizes} />
      <img
        className={toneClass(tone)}
        data-tone={tone.level}
        src={src}
        srcSet={sources.at(-1)?.srcset}
        sizes={sizes}
        width={width}
        height={height}
        alt={alt}
        {...(first ? { fetchPriority: 'high' } : { loading: 'lazy', decoding: 'async' })}
      />
    </picture>
  )
}

function Sources({ of, sizes, media }: { of: Rendition['sources']; sizes: string; media?: string }) {
  return of.map((source) => (
    <source
      key={`${source.type} ${source.media}`}
      media={media ?? source.media}
      type={source.type}
      srcSet={source.srcset}
      sizes={sizes}
    />
  ))
}

/** A grey tone has no hue. */
function toneClass({ hue }: Tone): string | undefined {
  return hue === undefined ? undefined : hueClass({ hue })
}
