import { resolve } from 'node:path'
import type { Site } from '../site'
import { PressError } from './error'

/** What a command is told by its environment. Folders are absolute. */
export interface Settings {
  /** The project: where `app/` and `public/` are. */
  root: string
  contentDir: string
  outDir: string
  /** Where this edition will live, when that is not what `site.yml` says. */
  home?: Pick<Site, 'origin' | 'basePath'>
  host: string
  port: number
}

/** `CONTENT_DIR`, `OUT_DIR`, `SITE_ORIGIN` (may carry a base path: `https://me.github.io/journal`), `HOST`, `PORT`. */
export function settingsFrom(env: NodeJS.ProcessEnv, root: string): Settings {
  return {
    root,
    contentDir: resolve(root, env.CONTENT_DIR || 'content'),
    outDir: resolve(root, env.OUT_DIR || 'out'),
    ...(env.SITE_ORIGIN && { home: homeFrom(env.SITE_ORIGIN) }),
    host: env.HOST || 'localhost',
    port: portFrom(env.PORT || '3000'),
  }
}

function homeFrom(text: string): Pick<Site, 'origin' | 'basePath'> {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) {
    throw new PressError(`SITE_ORIGIN vaut « ${text} » ; une adresse comme https://journal.example est attendue.`)
  }
  const url = new URL(text)
  return { origin: url.origin, basePath: url.pathname.replace(/\/+$/, '') }
}

function portFrom(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port
  throw new PressError(`PORT vaut « ${text} » ; un nombre de 0 à 65535 est attendu.`)
}
