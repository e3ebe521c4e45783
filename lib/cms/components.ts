import type { EditorComponentDefinition } from '@sveltia/cms'
import { GALLERY } from '../blocks/gallery'
import { END, textsIn } from './block-values'
import { calloutBlocks } from './callout-blocks'
import { fileBlocks } from './file-blocks'
import { chosenArticles } from './form-fields'
import { FIGURE, GALLERY_FORM } from './picture-blocks'

/** « Lire aussi » in a text: one article a line. */
const READ_ALSO: EditorComponentDefinition = {
  id: 'lire-aussi',
  label: 'Lire aussi',
  icon: 'link',
  fields: [chosenArticles('articles', 'Articles')],
  // A list with a part, a role or a title stays text, because this form would lose it.
  pattern: new RegExp(`^Lire aussi :\\n\\n((?:- \\[\\[[a-z0-9-]+\\]\\]\\n)*- \\[\\[[a-z0-9-]+\\]\\])${END}`, 'm'),
  fromBlock: ([, list = '']) => ({ articles: Array.from(list.matchAll(/\[\[([a-z0-9-]+)\]\]/g), ([, slug]) => slug) }),
  toBlock: ({ articles }) => ['Lire aussi :', '', ...textsIn(articles).map((slug) => `- [[${slug}]]`)].join('\n'),
}

/**
 * The blocks that the editor can insert, and recognise in a text. Each pattern matches only what
 * its form writes back byte for byte. `folder` is the content folder in the repository.
 */
export function blockComponents(folder: string): EditorComponentDefinition[] {
  return [READ_ALSO, FIGURE, GALLERY_FORM, ...calloutBlocks([GALLERY]), ...fileBlocks(folder)]
}
