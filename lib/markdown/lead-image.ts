import type { ImageRef } from '../article/image'
import type { Place } from '../article/source-place'
import type { ArticleFields } from '../content/article-fields'
import { focusOf } from '../content/picture-focus'
import { startOf } from '../content/place-in-source'
import { valuePlace, type Yaml } from '../content/yaml-places'
import type { Checked, Problem } from '../problem'
import { plainText } from '../text/plain-text'
import { lineToHtml } from './line-to-html'
import type { ParseContext } from './parse-context'
import { PICTURES_ALLOWED, resolvePicture } from './resolve-picture'
import { typesetLine } from './typeset'

/** The picture above an article, from its front matter. */
export function leadImage(yaml: Yaml, image: ArticleFields['image'], context: ParseContext): Checked<ImageRef> {
  if (!image) return { problems: [] }
  const place = valuePlace(yaml, ['image', 'src']) ?? startOf(yaml.file)
  const source = resolvePicture(image.src, context.folder)
  if (source.type !== 'inside') {
    const found = `« image.src » vaut "${image.src}"`
    return { problems: [{ severity: 'error', code: 'refused-picture', place, found, expected: PICTURES_ALLOWED }] }
  }
  const { alt = '', caption, credit, focus } = image
  const value: ImageRef = {
    src: source.src,
    alt: typesetLine(alt, context),
    ...captionOf('caption', caption, yaml, context),
    ...captionOf('credit', credit, yaml, context),
    ...(focus !== undefined && { focus: focusOf(focus) }),
    place,
  }
  return { value, problems: image.alt === undefined ? [notDescribed(place, yaml)] : [] }
}

/** A caption or a credit as plain text, and as HTML if it has links or emphasis. */
function captionOf(
  key: 'caption' | 'credit',
  text: string | undefined,
  yaml: Yaml,
  context: ParseContext,
): Partial<ImageRef> {
  if (text === undefined) return {}
  const html = lineToHtml(yaml, ['image', key], text, context)
  return html.includes('<') ? { [key]: plainText(html), [`${key}Html`]: html } : { [key]: typesetLine(text, context) }
}

function notDescribed(place: Place, { text }: Yaml): Problem {
  const line = text.split('\n')[place.line - 1] ?? ''
  const end = place.column - 1 + place.length
  const [before, after] = [line.slice(0, end), line.slice(end)]
  // On one line, `image: { src: a.webp }`.
  const isInBraces = /\{[^}]*$/.test(before)
  const indent = /^ */.exec(line)?.[0] ?? ''
  return {
    severity: 'warning',
    code: 'picture-not-described',
    place,
    found: 'cette image n’est pas décrite',
    expected: 'ce qu’elle montre est attendu sous « src », après « alt: », ou alt: "" si elle n’apprend rien',
    fix: isInBraces ? `${before}, alt: "…"${after}` : `${line}\n${indent}alt: "…"`,
  }
}
