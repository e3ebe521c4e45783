import { connect } from 'node:tls'
import { count } from '../french/numbers'
import { type Finding, rightUnless } from './finding'
import type { LiveSite } from './live-site'
import { visit } from './visit'

const DAY_MS = 86_400_000
/** Let's Encrypt renews certificates thirty days before they expire. */
const DAYS_LEFT = 14

/** Checks that the site is encrypted, that http redirects to it, and that its certificate lasts. */
export async function transport({ origin, basePath, isSecure }: LiveSite, now: number): Promise<Finding[]> {
  const about = 'connexion chiffrée'
  if (!isSecure) {
    return [
      {
        grade: 'warning',
        about,
        found: 'le site est en http',
        expected: 'https, avec un certificat gratuit (Let’s Encrypt)',
      },
    ]
  }
  const plain = await visit(`${origin.replace('https:', 'http:')}${basePath}/`).catch(() => undefined)
  const moved = plain?.headers.get('location') ?? ''
  const days = await daysLeft(new URL(origin), now)
  return rightUnless(about, [
    ...(plain !== undefined && !(plain.status >= 301 && plain.status <= 308 && moved.startsWith('https:'))
      ? [
          {
            grade: 'wrong' as const,
            about,
            found: `l’adresse en http répond ${plain.status}`,
            expected: '301 vers l’adresse en https',
          },
        ]
      : []),
    ...(days < DAYS_LEFT
      ? [
          {
            grade: 'wrong' as const,
            about,
            found: `le certificat n’a plus que ${count(Math.max(0, days), 'jour')}`,
            expected: 'un renouvellement automatique',
          },
        ]
      : []),
  ])
}

/** Days before the certificate expires; `Infinity` when it cannot be read. */
function daysLeft({ hostname, port }: URL, now: number): Promise<number> {
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port || 443), servername: hostname }, () => {
      const end = Date.parse(socket.getPeerCertificate().valid_to)
      socket.end()
      resolve(Number.isNaN(end) ? Number.POSITIVE_INFINITY : Math.floor((end - now) / DAY_MS))
    })
    socket.on('error', () => resolve(Number.POSITIVE_INFINITY))
  })
}
