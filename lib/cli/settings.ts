import { resolve } from 'node:path'
import { Failure } from '../failure'
import type { Site } from '../site'

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
  /** The clock, told once for all that the command does: what time has brought, and what must say when it was printed. */
  now: Date
}

/**
 * `CONTENT_DIR`, `OUT_DIR`, `SITE_ORIGIN` (may carry a base path: `https://me.github.io/journal`), `SOURCE_DATE_EPOCH`, `HOST`, `PORT`.
 */
export function settingsFrom(env: NodeJS.ProcessEnv, root: string): Settings {
  return {
    root,
    contentDir: resolve(root, env.CONTENT_DIR || 'content'),
    outDir: resolve(root, env.OUT_DIR || 'out'),
    ...(env.SITE_ORIGIN && { home: homeFrom(env.SITE_ORIGIN) }),
    host: env.HOST || 'localhost',
    port: portFrom(env.PORT || '3000'),
    now: clockFrom(env),
  }
}

/** `SOURCE_DATE_EPOCH` where it is set, the machine's clock otherwise. To the minute: the same content and code then give the same bytes. */
export function clockFrom({ SOURCE_DATE_EPOCH: told }: NodeJS.ProcessEnv): Date {
  const seconds = told ? epochFrom(told) : Date.now() / 1000
  return new Date(Math.floor(seconds / 60) * 60_000)
}

function homeFrom(text: string): Pick<Site, 'origin' | 'basePath'> {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) {
    throw new Failure(`SITE_ORIGIN vaut « ${text} » ; une adresse comme https://journal.example est attendue.`)
  }
  const url = new URL(text)
  return { origin: url.origin, basePath: url.pathname.replace(/\/+$/, '') }
}

function portFrom(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port
  throw new Failure(`PORT vaut « ${text} » ; un nombre de 0 à 65535 est attendu.`)
}

/** Last second of the year 9999, after which no date has four figures. */
const LATEST = 253_402_300_799

/** Seconds since 1970, which a build that must give the same bytes again is told (reproducible-builds.org). */
function epochFrom(text: string): number {
  const seconds = Number(text)
  if (/^\d+$/.test(text) && seconds <= LATEST) return seconds
  throw new Failure(`SOURCE_DATE_EPOCH vaut « ${text} » ; un nombre de secondes depuis 1970 est attendu.`)
}
