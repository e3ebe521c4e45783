import { shaped } from './field-types'

export const ORIGIN = /^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?$/
/** No segment may be `.` or `..`, which would lead out of the site. */
export const BASE_PATH = /^(?:\/(?!\.{1,2}(?:\/|$))[a-z0-9._~-]+)*$/i

const ORIGIN_EXPECTED = 'une adresse comme https://exemple.fr est attendue, sans barre à la fin'

/** The shape leaves hosts and ports that no address can have: `https://256.0.0.1`, port 99999. */
export const origin = shaped(ORIGIN_EXPECTED, ORIGIN, proposeOrigin).refine(
  (value) => !ORIGIN.test(value) || URL.canParse(value),
  { error: ORIGIN_EXPECTED },
)

export const basePath = shaped('un chemin comme /journal est attendu, sans barre à la fin', BASE_PATH, proposeBasePath)

export function proposeOrigin(value: string): string | undefined {
  const written = [value, `https://${value}`].find((address) => URL.canParse(address))
  const origin = written === undefined ? undefined : new URL(written).origin
  return origin !== undefined && ORIGIN.test(origin) ? origin : undefined
}

function proposeBasePath(value: string): string | undefined {
  const path = `/${value.replace(/^\/+|\/+$/g, '')}`
  return path !== '/' && BASE_PATH.test(path) ? path : undefined
}
