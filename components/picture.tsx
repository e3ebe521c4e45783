import type { Rendition } from '@/lib/views/view'

interface Props {
  rendition: Rendition
  alt: string
  /** The width it takes in the layout, as an `<img>` wants it said. */
  sizes: string
  /** The largest picture of the first screen: asked for first instead of last. */
  first?: boolean
}

/** Best format first; `<img>` itself carries the original's format, the last of the list. */
export function Picture({ rendition, alt, sizes, first = false }: Props) {
  const { src, width, height, sources } = rendition
  return (
    <picture>
      {sources.slice(0, -1).map(({ type, srcset }) => (
        <source key={type} type={type} srcSet={srcset} sizes={sizes} />
      ))}
      <img
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
