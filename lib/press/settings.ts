import { resolve } from 'node:path'
import { parsePublicationDate } from '../content/date'
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
  /** What day it is, for embargoes: a front matter's date. */
  now?: string
  host: string
  port: number
  /** When the paper is printed: some files for machines must say it. */
  printedAt: Date
}

/**
 * `CONTENT_DIR`, `OUT_DIR`, `SITE_ORIGIN` (may carry a base path: `https://me.github.io/journal`), `NOW`, `SOURCE_DATE_EPOCH`, `HOST`,
 * `PORT`.
 */
export function settingsFrom(env: NodeJS.ProcessEnv, root: string): Settings {
  return {
    root,
    contentDir: resolve(root, env.CONTENT_DIR || 'content'),
    outDir: resolve(root, env.OUT_DIR || 'out'),
    ...(env.SITE_ORIGIN && { home: homeFrom(env.SITE_ORIGIN) }),
    ...(env.NOW && { now: nowFrom(env.NOW) }),
    host: env.HOST || 'localhost',
    port: portFrom(env.PORT || '3000'),
    printedAt: env.SOURCE_DATE_EPOCH ? momentFrom(env.SOURCE_DATE_EPOCH) : new Date(env.NOW || Date.now()),
  }
}

function homeFrom(text: string): Pick<Site, 'origin' | 'basePath'> {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) {
    throw new PressError(`SITE_ORIGIN vaut « ${text} » ; une adresse comme https://journal.example est attendue.`)
  }
  const url = new URL(text)
  return { origin: url.origin, basePath: url.pathname.replace(/\/+$/, '') }
}

function nowFrom(text: string): string {
  if (parsePublicationDate(text, 'UTC')) return text
  throw new PressError(`NOW vaut « ${text} » ; une date comme 2025-06-20T18:00 est attendue.`)
}

function portFrom(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port
  throw new PressError(`PORT vaut « ${text} » ; un nombre de 0 à 65535 est attendu.`)
}

/** What a build that must give the same bytes again is told (reproducible-builds.org): seconds since 1970. */
function momentFrom(text: string): Date {
  const moment = new Date(Number(text) * 1000)
  if (!Number.isNaN(moment.getTime())) return moment
  throw new PressError(`SOURCE_DATE_EPOCH vaut « ${text} » ; un nombre de secondes depuis 1970 est attendu.`)
}
