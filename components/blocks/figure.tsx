import { Caption } from '../caption'
import { Picture } from '../picture'
import type { BlockProps } from './props'

/** A landscape picture extends into the margin if there is one. */
export function Figure({ block: { picture } }: BlockProps<'figure'>) {
  const { width, height } = picture.rendition
  const wide = width > height
  return (
    <figure className={wide ? 'figure-wide' : undefined}>
      <Picture picture={picture} sizes={`${wide ? '(min-width: 80rem) 62rem, ' : ''}(min-width: 40rem) 37rem, 92vw`} />
      <Caption picture={picture} />
    </figure>
  )
}
