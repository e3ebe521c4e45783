import type { EditorComponentDefinition, Field } from '@sveltia/cms'
import { EMBED_ADDRESSES } from '../blocks/embed-targets'
import { DOCUMENT_EXTENSIONS, MEDIA_EXTENSIONS } from '../document'
import { END, MEDIA_FILE, textIn, words } from './block-values'
import { CAPTION_LINE, captionLine, captionOf } from './caption-line'

const DOCUMENT_FILE = `[^)\\s]+\\.(?:${DOCUMENT_EXTENSIONS.filter((name) => !MEDIA_EXTENSIONS.includes(name)).join('|')})`
const TITLE = words('\\]')

/** Files are uploaded to the folder of documents, beside that of pictures. */
function file(folder: string): Field {
  return {
    name: 'src',
    label: 'Fichier',
    widget: 'file',
    choose_url: false,
    media_folder: `/${folder}/documents`,
    public_folder: '/documents',
  }
}

/** `folder` is the content folder in the repository. */
export function fileBlocks(folder: string): EditorComponentDefinition[] {
  return [media(folder), document(folder), EMBED]
}

function media(folder: string): EditorComponentDefinition {
  return {
    id: 'media',
    label: 'Son ou vidéo',
    icon: 'play_circle',
    fields: [
      file(folder),
      { name: 'title', label: 'Titre', widget: 'string' },
      { name: 'caption', label: 'Légende', widget: 'string', required: false },
      { name: 'credit', label: 'Crédit', widget: 'string', required: false },
    ],
    pattern: new RegExp(`(?<!\\S\\n)^!\\[((?:${TITLE})?)\\]\\((${MEDIA_FILE})\\)(?:\\n${CAPTION_LINE})?${END}`, 'm'),
    fromBlock: ([, title = '', src = '', ...legend]) => ({ title, src, ...captionOf(legend) }),
    toBlock: ({ src, title, ...legend }) => [`![${textIn(title)}](${textIn(src)})`, ...captionLine(legend)].join('\n'),
  }
}

/** A link to a document, alone on its line. */
function document(folder: string): EditorComponentDefinition {
  return {
    id: 'document',
    label: 'Document à télécharger',
    icon: 'description',
    fields: [file(folder), { name: 'title', label: 'Titre', widget: 'string' }],
    pattern: new RegExp(`(?<!\\S\\n)^\\[(${TITLE})\\]\\((?!https?:)(${DOCUMENT_FILE})\\)${END}`, 'm'),
    fromBlock: ([, title = '', src = '']) => ({ title, src }),
    toBlock: ({ src, title }) => `[${textIn(title)}](${textIn(src)})`,
  }
}

/** A card for a page of another site: an address, or a link, alone on its line. */
const EMBED: EditorComponentDefinition = {
  id: 'embed',
  label: 'Vidéo, graphique ou message d’un autre site',
  icon: 'smart_display',
  fields: [
    { name: 'address', label: 'Adresse', widget: 'string' },
    { name: 'title', label: 'Titre', widget: 'string', required: false },
  ],
  pattern: new RegExp(`(?<!\\S\\n)^(?:\\[(${TITLE})\\]\\((${EMBED_ADDRESSES})\\)|(${EMBED_ADDRESSES}))${END}`, 'm'),
  fromBlock: ([, title = '', named = '', alone = '']) => ({ title, address: named || alone }),
  toBlock: ({ address, title }) => (textIn(title) === '' ? textIn(address) : `[${textIn(title)}](${textIn(address)})`),
}
