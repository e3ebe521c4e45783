import type { ImageRef, Place } from '../article'
import type { ArticleFields } from '../content/article-fields'
import { focusOf } from '../content/focus'
import { startOf } from '../content/place'
import { valuePlace, type Yaml } from '../content/yaml'
import type { Checked, Problem } from '../problem'
import { PICTURES_ALLOWED, resolvePicture } from './picture'
import { typesetLine } from './typeset'

/** The picture above an article, from its front matter. */
export function leadImage(yaml: Yaml, image: ArticleFields['image'], folder: string, lang: string): Checked<ImageRef> {
  if (!image) return { problems: [] }
  const place = valuePlace(yaml, ['image', 'src']) ?? startOf(yaml.file)
  const source = resolvePicture(image.src, folder)
  if (source.type !== 'inside') {
    const found = `« image.src » vaut "${image.src}"`
    return { problems: [{ severity: 'error', code: 'refused-picture', place, found, expected: PICTURES_ALLOWED }] }
  }
  const { alt = '', caption, credit, focus } = image
  const value: ImageRef = {
    src: source.src,
    alt: typesetLine(alt, lang),
    ...(caption !== undefined && { caption: typesetLine(caption, lang) }),
    ...(credit !== undefined && { credit: typesetLine(credit, lang) }),
    ...(focus !== undefined && { focus: focusOf(focus) }),
    place,
  }
  return { value, problems: image.alt === undefined ? [notDescribed(place)] : [] }
}

function notDescribed(place: Place): Problem {
  return {
    severity: 'warning',
    code: 'picture-not-described',
    place,
    found: 'cette image n’est pas décrite',
    expected: 'ce qu’elle montre est attendu sous « src », après « alt: », ou alt: "" si elle n’apprend rien',
  }
}
