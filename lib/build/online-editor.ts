import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CMS_FOLDER, type Software } from '../cli/software'
import { bundleCms, type CmsFiles } from '../cms/bundle'
import { cmsConfig } from '../cms/config'
import { cmsPage } from '../cms/editor-page'
import { editorMeta } from '../hosts/host-files'
import { listFiles } from '../list-files'
import type { OutputWriter } from '../output/output-writer'
import { type Address, absoluteUrl, FRONT, NEWSDESK } from '../paths'
import type { Site } from '../site'
import type { FactReader } from '../store/rule'
import type { BuildState } from './build-state'
import { newsroomOf } from './editor-newsroom'
import type { PaperFacts } from './paper-facts'

/** The editor's page and its configuration, which an edition has if `site.yml` has `admin`. */
export const EDITOR_PAGE: Address = `${NEWSDESK}index.html`
export const EDITOR_CONFIG: Address = `${NEWSDESK}config.json`

export function editorPage(site: Site): string | undefined {
  const { admin, name, basePath } = site
  return admin && cmsPage({ name, basePath, policy: editorMeta(site) })
}

export function editorConfig(site: Site, read: FactReader<PaperFacts>): string | undefined {
  const { admin, basePath } = site
  if (!admin) return undefined
  const newsroom = newsroomOf(read, { folder: admin.folder ?? 'content', url: absoluteUrl(site, FRONT) })
  return `${JSON.stringify(cmsConfig({ ...newsroom, admin, basePath }))}\n`
}

/**
 * Writes the files that the editor's page loads, if the code has changed since the last edition.
 * Returns their paths: none without an editor.
 */
export async function writeEditor(
  software: Software,
  { admin }: Site,
  code: string,
  writer: OutputWriter,
  state: BuildState,
): Promise<readonly string[]> {
  if (!admin) return []
  const before = state.paths('editor')
  const isThere = before.length > 0 && before.every((path) => writer.isIntact(path) && !writer.removed.has(path))
  if (isThere && state.get('editorCode') === code) return before
  const files = [...(await cmsFiles(software))].map(
    ([path, content]) => [`${NEWSDESK.slice(1)}${path}`, content] as const,
  )
  for (const [path, content] of files) writer.put(path, Buffer.from(content))
  state.set('editorCode', code)
  return files.map(([path]) => path)
}

/** The editor's script and the files it loads. A package ships the bundle built in a checkout. */
export async function cmsFiles({ folder, isPackaged }: Software): Promise<CmsFiles> {
  if (!isPackaged) return bundleCms(folder)
  const place = join(folder, CMS_FOLDER)
  return new Map(listFiles(place).map((path) => [path, readFileSync(join(place, path))]))
}
