import { type Address, absoluteUrl } from '../paths'
import type { Site } from '../site'

export const SECURITY: Address = '/.well-known/security.txt'

/**
 * `security.txt` (RFC 9116), if `site.yml` names a contact. It expires, so the paper must be built
 * again before that. `month` (YYYY-MM) is the current one.
 */
export function securityText({ security, ...site }: Site, month: string): string | undefined {
  if (!security) return undefined
  const lines = [
    ...security.contacts.map((contact) => `Contact: ${contact.includes('@') ? `mailto:${contact}` : contact}`),
    `Expires: ${expiry(month)}`,
    'Preferred-Languages: fr, en',
    `Canonical: ${absoluteUrl(site, SECURITY)}`,
    ...(security.policy ? [`Policy: ${security.policy}`] : []),
  ]
  return `${lines.join('\n')}\n`
}

/** Less than a year ahead, as the RFC advises, on the first of a month: it changes monthly. */
function expiry(month: string): string {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) + 10, 1)).toISOString()
}
