import type { ServerResponse } from 'node:http'
import { extname } from 'node:path'
import { cmsFiles } from '../build/online-editor'
import type { Software } from '../cli/software'
import type { CmsFiles } from '../cms/bundle'
import { cmsConfig } from '../cms/config'
import { cmsPage } from '../cms/editor-page'
import { DEV_EDITOR_POLICY } from '../hosts/editor-policy'
import { EDITOR } from '../paths'
import type { DevSite } from './dev-site'

const TYPES: Readonly<Record<string, string>> = {
  '': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.js': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
}

/** Serves Sveltia CMS below `/redaction/ecrire/`, from its package alone. */
export class CmsEditor {
  /** Bundled at the first request. */
  #files: Promise<CmsFiles> | undefined

  constructor(private readonly software: Software) {}

  async send(response: ServerResponse, pathname: string, site: DevSite, url: string): Promise<void> {
    const path = pathname.slice(EDITOR.length)
    const content = await this.#at(path, site, url)
    response.writeHead(content === undefined ? 404 : 200, {
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      'Content-Security-Policy': DEV_EDITOR_POLICY,
      'Cache-Control': 'no-store',
    })
    response.end(content)
  }

  async #at(path: string, site: DevSite, url: string): Promise<string | Uint8Array | undefined> {
    if (path === '' || path === 'config.json') {
      const newsroom = await site.newsroom(url)
      if (!newsroom) return undefined
      return path === '' ? cmsPage(newsroom.site) : JSON.stringify(cmsConfig(newsroom))
    }
    this.#files ??= cmsFiles(this.software)
    return (await this.#files).get(path)
  }
}
