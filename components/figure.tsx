import type { Picture as PictureView } from '@/lib/views/view'
import { Caption } from './caption'
import { Picture } from './picture'

/** A landscape reaches into the margin where there is one. */
export function Figure({ picture }: { picture: PictureView }) {
  const { width, height } = picture.rendition
  const wide = width > height
  return (
    <figure className={wide ? 'figure-wide' : undefined}>
      <Picture picture={picture} sizes={`${wide ? '(min-width: 80rem) 62rem, ' : ''}(min-width: 40rem) 37rem, 92vw`} />
      <Caption picture={picture} />
    </figure>
  )
}
