import { Caption } from '../caption'
import { Html } from '../html'
import { Picture } from '../picture'
import type { BlockProps } from './props'

/** Columns by number of pictures: four are two by two, and more are in rows of three. */
const COLUMNS = [1, 1, 2, 3, 2]
const MOST = 3

/** Pictures side by side, extending into the margin if there is one. */
export function Gallery({ block: { html, pictures }, language, lang, labels }: BlockProps<'gallery'>) {
  const columns = COLUMNS[pictures.length] ?? MOST
  const sizes = `(min-width: 80rem) ${Math.round(62 / columns)}rem, (min-width: 40rem) ${Math.round(92 / columns)}vw, ${columns === 1 ? 92 : 46}vw`
  const label = language.words.article.pictures(pictures.length)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
    <div className="text gallery figure-wide" role="group" aria-label={label} lang={labels}>
      {html !== '' && <Html lang={lang} html={html} />}
      <div className={`gallery-${columns}`} lang={lang}>
        {pictures.map((picture, index) => {
          const rank = `${index} ${picture.rendition.src}`
          return (
            <figure key={rank}>
              <Picture picture={picture} sizes={sizes} />
              <Caption picture={picture} />
            </figure>
          )
        })}
      </div>
    </div>
  )
}
