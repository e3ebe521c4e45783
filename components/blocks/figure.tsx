import { Caption } from '../caption'
import { DENSE_PHONE, Picture } from '../picture'
import type { BlockProps } from './props'

/** A landscape picture extends into the margin if there is one. */
export function Figure({ block: { picture } }: BlockProps<'figure'>) {
  const { width, height } = picture.rendition
  const wide = width > height
  const sizes = `${DENSE_PHONE}, ${wide ? '(min-width: 80rem) 62rem, ' : ''}(min-width: 40rem) 37rem, 92vw`
  return (
    <figure className={wide ? 'figure-wide' : undefined}>
      <Picture picture={picture} sizes={sizes} />
      <Caption picture={picture} />
    </figure>
  )
}
