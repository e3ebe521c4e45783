import CMS, { type CmsConfig } from '@sveltia/cms'
import { COMPONENTS } from './components'
import { TEXT_FORMAT } from './config'
import { TextFormat } from './text-format'

/** What the page of the editor runs. Its configuration is a file beside it. */
// The text of a block is its preview: the pane of previews is closed.
for (const component of COMPONENTS) CMS.registerEditorComponent({ ...component, toPreview: component.toBlock })
CMS.registerCustomFormat(TEXT_FORMAT, 'md', new TextFormat())
const response = await fetch('config.json')
await CMS.init({ config: (await response.json()) as CmsConfig })
