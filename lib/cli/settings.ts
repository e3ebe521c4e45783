import { resolve } from 'node:path'
import { Failure } from '../failure'
import type { Site } from '../site'
import { findSoftware, type Software } from './software'

/** The settings of a command, from its environment. Folders are absolute. */
export interface Settings {
  /** The folder of the newsroom, which holds its caches, its lock and its editions. */
  root: string
  software: Software
  contentDir: string
  outDir: string
  /** Origin and base path of this edition, where they differ from `site.yml`. */
  home?: Pick<Site, 'origin' | 'basePath'>
  host: string
  port: number
  /** The command of the writer's editor. */
  editor: string
  /** The time of the command, read once: embargoes and every date of the edition depend on it. */
  now: Date
}

/**
 * Reads `CONTENT_DIR`, `OUT_DIR`, `SITE_ORIGIN` (which may have a base path:
 * `https://me.github.io/journal`), `SOURCE_DATE_EPOCH`, `HOST`, `PORT`, and
 * `VISUAL` or `EDITOR`.
 */
export function settingsFrom(env: NodeJS.ProcessEnv, root: string): Settings {
  return {
    root,
    software: findSoftware(root),
    contentDir: resolve(root, env.CONTENT_DIR || 'content'),
    outDir: resolve(root, env.OUT_DIR || 'out'),
    ...(env.SITE_ORIGIN && { home: homeFrom(env.SITE_ORIGIN) }),
    host: env.HOST || 'localhost',
    port: portFrom(env.PORT || '3000'),
    editor: env.VISUAL || env.EDITOR || 'code',
    now: clockFrom(env),
  }
}

/** `SOURCE_DATE_EPOCH`, or the machine's clock, rounded down to the minute. */
export function clockFrom({ SOURCE_DATE_EPOCH: epoch }: NodeJS.ProcessEnv): Date {
  const seconds = epoch ? epochFrom(epoch) : Date.now() / 1000
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

/** The last second of the year 9999: later years have five digits. */
const LATEST = 253_402_300_799

/** Seconds since 1970 (reproducible-builds.org). */
function epochFrom(text: string): number {
  const seconds = Number(text)
  if (/^\d+$/.test(text) && seconds <= LATEST) return seconds
  throw new Failure(`SOURCE_DATE_EPOCH vaut « ${text} » ; un nombre de secondes depuis 1970 est attendu.`)
}
