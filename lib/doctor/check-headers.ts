import { headersFor } from '../hosts/headers-for'
import { type Finding, rightUnless } from './finding'
import type { LiveSite } from './live-site'
import type { Visit } from './visit'

/** Headers without which readers are less safe; a fault in the others is a warning. */
const VITAL = ['Content-Security-Policy', 'X-Content-Type-Options', 'Content-Type']
const POLICY_META = /<meta http-equiv="Content-Security-Policy"/i

/** Checks that the front page has the headers that `lib/hosts` asks for. */
export async function securityHeaders({ basePath, isSecure, front }: LiveSite): Promise<Finding[]> {
  const { 'Cache-Control': _, ...wanted } = headersFor('/', { secure: isSecure, basePath })
  return rightUnless(
    'en-têtes de sécurité',
    Object.entries(wanted).flatMap(([name, value]) => compared(name, value, front)),
  )
}

function compared(name: string, expected: string, { headers, text }: Visit): Finding[] {
  const sent = headers.get(name)
  if (sent !== null && sameHeader(sent, expected)) return []
  // Where hosts send no headers, pages contain their policy.
  if (sent === null && name === 'Content-Security-Policy' && POLICY_META.test(text)) return []
  const grade = VITAL.includes(name) ? 'wrong' : 'warning'
  const found = sent === null ? `${name} manque` : `${name} vaut « ${sent} »`
  return [{ grade, about: 'en-têtes de sécurité', found, expected: `${name}: ${expected}` }]
}

function sameHeader(sent: string, expected: string): boolean {
  const tidy = (value: string) => value.toLowerCase().replace(/\s+/g, '')
  return tidy(sent) === tidy(expected)
}
