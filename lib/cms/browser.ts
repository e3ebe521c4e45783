import CMS, { type CmsConfig } from '@sveltia/cms'
import { articlePath, pagePath } from '../paths'
import { blockComponents } from './components'
import { ARTICLE_COLLECTIONS, CONTENT_FOLDER, TEXT_FORMAT } from './config'
import { pagePreview } from './saved-page-preview'
import { TextFormat } from './text-format'

/** The script of the editor's page. Its configuration is a file beside that page. */
const response = await fetch('config.json')
const config = (await response.json()) as CmsConfig
const folder = CONTENT_FOLDER.exec(config.media_folder ?? '')?.[1] ?? 'content'
// The text of a block is its preview.
for (const component of blockComponents(folder))
  CMS.registerEditorComponent({ ...component, toPreview: component.toBlock })
CMS.registerCustomFormat(TEXT_FORMAT, 'md', new TextFormat())
if (config.editor?.preview !== false) {
  for (const collection of ARTICLE_COLLECTIONS) CMS.registerPreviewTemplate(collection, pagePreview(articlePath))
  CMS.registerPreviewTemplate('pages', pagePreview(pagePath))
}
await CMS.init({ config })
