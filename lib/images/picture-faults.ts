import type { Problem } from '../problem'
import { EXTENSIONS, type SourceFormat } from './formats'

/** A problem of a picture, without a place: several articles may show one file. */
export type PictureFault = Pick<Problem, 'code' | 'found' | 'expected' | 'fix'>

/** A picture that cannot be shown. Each place that shows the picture gets a problem. */
export class PictureError extends Error {
  constructor(readonly fault: PictureFault) {
    super(fault.found)
  }
}

const ACCEPTED = 'une image JPEG, PNG, WebP, AVIF, GIF ou SVG est attendue'

export function remote(src: string): PictureError {
  const expected =
    'une image enregistrée dans le dossier « images » est attendue, sinon un autre site verrait passer nos lecteurs'
  return new PictureError({
    code: 'picture-elsewhere',
    found: `l’image « ${src} » est sur un autre site`,
    expected,
  })
}

/** Windows paths contain `\`. */
export function outside(src: string): PictureError {
  const expected = 'un chemin qui reste dans le dossier de contenu est attendu, images/photo.jpg par exemple'
  const fix = src.includes('\\') ? src.replaceAll('\\', '/') : undefined
  return new PictureError({
    code: 'refused-picture',
    found: `l’adresse d’image « ${src} » n’est pas permise`,
    expected,
    ...(fix !== undefined && { fix }),
  })
}

/** `folder` is the content folder, as messages name it. */
export function missing(folder: string, path: string, nearest: string | undefined): PictureError {
  const [code, found] = ['missing-picture' as const, `l’image « ${folder}/${path} » n’existe pas`]
  if (nearest === undefined) {
    const expected = 'l’image est attendue à cet endroit, ou la ligne sans elle'
    return new PictureError({ code, found, expected })
  }
  return new PictureError({
    code,
    found,
    expected: `le fichier le plus proche est « ${folder}/${nearest.replace(/^\//, '')} »`,
    fix: nearest,
  })
}

export function notPlain(path: string): PictureError {
  const expected = 'une copie du fichier est attendue à cet endroit'
  return new PictureError({
    code: 'picture-not-a-file',
    found: `« ${path} » est un lien symbolique ou un dossier`,
    expected,
  })
}

export function tooHeavy(path: string, mebibytes: number): PictureError {
  const expected = `une image de ${mebibytes} Mio au plus est attendue`
  return new PictureError({ code: 'picture-too-heavy', found: `l’image « ${path} » est trop lourde`, expected })
}

export function notAccepted(path: string): PictureError {
  return new PictureError({
    code: 'picture-format',
    found: `« ${path} » n’est pas d’un format accepté`,
    expected: ACCEPTED,
  })
}

/** librsvg draws neither HTML nor pictures of other files, and reports nothing. */
export function svg(path: string, part: string): PictureError {
  return new PictureError({
    code: 'picture-svg',
    found: `le dessin « ${path} » contient ${part}, qui ne se dessine pas ici`,
    expected: 'un dessin complet par lui-même, ou une image PNG du même dessin, est attendu',
  })
}

export function mislabelled(path: string, format: SourceFormat): PictureError {
  const renamed = path.replace(/[^.]*$/, EXTENSIONS[format][0])
  const expected = 'l’extension doit être celle du format, que le fichier soit renommé ou non'
  return new PictureError({
    code: 'picture-extension',
    found: `« ${path} » contient une image ${format.toUpperCase()}`,
    expected,
    fix: renamed,
  })
}

export function tooLarge(path: string, width: number, height: number, megapixels: number): PictureError {
  const expected = `une image de ${megapixels} millions de pixels au plus est attendue`
  return new PictureError({
    code: 'picture-too-large',
    found: `l’image « ${path} » mesure ${width} × ${height} pixels`,
    expected,
  })
}

export function unreadable(path: string): PictureError {
  return new PictureError({
    code: 'damaged-picture',
    found: `l’image « ${path} » est abîmée ou tronquée`,
    expected: ACCEPTED,
  })
}

export function tooTall(path: string, width: number, height: number, most: number): PictureError {
  return new PictureError({
    code: 'picture-too-large',
    found: `l’image « ${path} » mesure ${width} × ${height} pixels`,
    expected: `une image de cette largeur et de ${most} pixels de haut au plus est attendue`,
  })
}

/** A file named as an image, with other content. */
export function notAnImage(path: string, content: string): PictureError {
  return new PictureError({
    code: 'picture-format',
    found: `« ${path} » est ${content}`,
    expected: ACCEPTED,
  })
}
