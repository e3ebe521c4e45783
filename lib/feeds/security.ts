import { type Address, absoluteUrl } from '../paths'
import type { Site } from '../site'

export const SECURITY: Address = '/.well-known/security.txt'

/**
 * `security.txt` (RFC 9116), where `site.yml` names a contact. It expires, so the paper must be
 * built again before that. `month` (YYYY-MM) is the present one.
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

/**
 * Less than a year ahead, as the RFC advises, and on the first of a month, so that the file changes
 * once a month.
 */
function expiry(month: string): string {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) + 10, 1)).toISOString()
}
