import { Failure } from '../failure'
import { canonical, feeds, finalSlash, hiddenFiles, lostAddress, robots } from './check-addresses'
import { assetTypes, caching, compression, mixedContent } from './check-delivery'
import { securityHeaders } from './check-headers'
import { transport } from './check-transport'
import type { Finding } from './finding'
import { type LiveSite, liveSite } from './live-site'

/** In the order of the report. */
const CHECKS: [about: string, check: (site: LiveSite, now: number) => Promise<Finding[]>][] = [
  ['connexion chiffrée', transport],
  ['adresse du journal', canonical],
  ['en-têtes de sécurité', securityHeaders],
  ['compression', compression],
  ['durées de cache', caching],
  ['types des fichiers', assetTypes],
  ['contenu mixte', mixedContent],
  ['adresse inconnue', lostAddress],
  ['barre finale', finalSlash],
  ['fichiers cachés', hiddenFiles],
  ['flux', feeds],
  ['robots et plan du site', robots],
]

/**
 * Examines a live paper as a browser would, one check after the other, since some hosts refuse many
 * simultaneous requests.
 *
 * @param now in milliseconds since 1970
 * @throws Failure if the front page cannot be loaded
 */
export async function examine(address: string, now: number): Promise<Finding[]> {
  const site = await liveSite(address)
  const findings: Finding[] = []
  for (const [about, check] of CHECKS) findings.push(...(await check(site, now).catch(unanswered(about))))
  return findings
}

/** A failed request is a finding: the other checks still run. */
function unanswered(about: string): (error: unknown) => Finding[] {
  return (error) => {
    if (!(error instanceof Failure)) throw error
    const found = error.message.replace(/^✖ |\.$/g, '')
    return [{ grade: 'wrong', about, found, expected: 'une réponse, comme aux autres adresses' }]
  }
}
