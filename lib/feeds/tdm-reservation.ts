import type { Site } from '../site'

/**
 * Reserves text and data mining in a machine-readable way (W3C TDM Reservation Protocol). The
 * editors decide; off by default.
 */
export function tdmReservation({ tdm, basePath }: Site): string | undefined {
  if (!tdm?.reserved) return undefined
  const rule = { location: `${basePath}/`, 'tdm-reservation': 1, ...(tdm.policy && { 'tdm-policy': tdm.policy }) }
  return `${JSON.stringify([rule])}\n`
}
