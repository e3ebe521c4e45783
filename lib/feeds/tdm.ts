import type { Site } from '../site'

/** The reservation of text and data mining that machines read (W3C TDM Reservation Protocol). An editors' decision, off by default. */
export function tdmReservation({ tdm, basePath }: Site): string | undefined {
  if (!tdm?.reserved) return undefined
  const rule = { location: `${basePath}/`, 'tdm-reservation': 1, ...(tdm.policy && { 'tdm-policy': tdm.policy }) }
  return `${JSON.stringify([rule])}\n`
}
