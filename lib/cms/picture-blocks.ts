import type { EditorComponentDefinition, Field } from '@sveltia/cms'
import { GALLERY } from '../blocks/gallery'
import { END, MEDIA_FILE, recordsIn, textIn, type Values, words } from './block-values'
import { quoted, unquoted } from './callout-blocks'
import { CAPTION_LINE, captionLine, captionOf } from './caption-line'

const ALT = `(?:${words('\\]')})?`
/** Not a sound or a video, which have their own form. */
const IMAGE = `!\\[(${ALT})\\]\\((?!${MEDIA_FILE}\\))([^)\\s]+)\\)`

const PICTURE: Field[] = [
  { name: 'src', label: 'Fichier', widget: 'image', choose_url: false },
  { name: 'alt', label: 'Description', widget: 'string', required: false },
  { name: 'caption', label: 'Légende', widget: 'string', required: false },
  { name: 'credit', label: 'Crédit', widget: 'string', required: false },
]

/** A picture with a legend. The editor has its own form for one without. */
export const FIGURE: EditorComponentDefinition = {
  id: 'figure',
  label: 'Image légendée',
  icon: 'image',
  fields: PICTURE,
  // Pictures side by side are left as text.
  pattern: new RegExp(`(?<!\\S\\n)^${IMAGE}\\n${CAPTION_LINE}${END}`, 'm'),
  fromBlock: ([, alt = '', src = '', ...legend]) => ({ alt, src, ...captionOf(legend) }),
  toBlock: picture,
}

/** A quotation of pictures only: one that begins with text is left as text. */
export const GALLERY_FORM: EditorComponentDefinition = {
  id: GALLERY,
  label: 'Galerie',
  icon: 'photo_library',
  fields: [
    { name: 'title', label: 'Titre', widget: 'string', required: false },
    { name: 'pictures', label: 'Images', label_singular: 'Image', widget: 'list', fields: PICTURE },
  ],
  pattern: new RegExp(
    `^> \\[!${GALLERY}\\](?: (${words('')}))?\\n((?:> ${IMAGE}(?:\\n> ${CAPTION_LINE})?\\n)*> ${IMAGE}(?:\\n> ${CAPTION_LINE})?)${END}`,
    'm',
  ),
  fromBlock: ([, title = '', lines = '']) => ({ title, pictures: picturesIn(unquoted(lines)) }),
  toBlock: ({ title, pictures }) => quoted(GALLERY, textIn(title), recordsIn(pictures).map(picture).join('\n')),
}

function picturesIn(text: string): Values[] {
  const each = new RegExp(`^${IMAGE}(?:\\n${CAPTION_LINE})?`, 'gm')
  return Array.from(text.matchAll(each), ([, alt = '', src = '', ...legend]) => ({ alt, src, ...captionOf(legend) }))
}

function picture({ src, alt, ...legend }: Values): string {
  return [`![${textIn(alt)}](${textIn(src)})`, ...captionLine(legend)].join('\n')
}
