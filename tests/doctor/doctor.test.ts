import { describe, expect, it } from 'vitest'
import { examine } from '../../lib/doctor/examine'
import type { Finding } from '../../lib/doctor/finding'
import { reportOf } from '../../lib/doctor/report'
import { reasonOf } from '../../lib/doctor/visit'
import { type Answer, served } from './site'

async function examined(faults: (origin: string) => Record<string, Answer>, basePath = ''): Promise<Finding[]> {
  const { url, close } = await served(faults, basePath)
  try {
    return await examine(url, 0)
  } finally {
    close()
  }
}

const blamed = (findings: readonly Finding[]) =>
  findings.filter(({ grade }) => grade !== 'right').map(({ grade, about }) => `${grade} ${about}`)
/** The small paper of tests has no TLS. */
const PLAIN = 'warning connexion chiffrée'

const FAULTS: [string, string, (origin: string) => Record<string, Answer>][] = [
  ['no policy', 'wrong en-têtes de sécurité', () => ({ '/': { without: ['Content-Security-Policy'] } })],
  [
    'a laxer policy',
    'wrong en-têtes de sécurité',
    () => ({ '/': { headers: { 'Content-Security-Policy': 'default-src *' } } }),
  ],
  ['no rule about frames', 'warning en-têtes de sécurité', () => ({ '/': { without: ['X-Frame-Options'] } })],
  ['pages as they are', 'wrong compression', () => ({ '/': { isPlain: true } })],
  ['styles as they are', 'wrong compression', () => ({ '/assets/a.css': { isPlain: true } })],
  [
    'styles asked for again',
    'warning durées de cache',
    () => ({ '/assets/a.css': { headers: { 'Cache-Control': 'no-cache' } } }),
  ],
  ['pages kept for a day', 'wrong durées de cache', () => ({ '/': { headers: { 'Cache-Control': 'max-age=86400' } } })],
  ['lost pages that are found', 'wrong adresse inconnue', () => ({ '/cette-page-n-existe-pas/': { status: 200 } })],
  [
    'lost pages of the server',
    'wrong adresse inconnue',
    () => ({ '/cette-page-n-existe-pas/': { text: '<h1>nginx</h1>' } }),
  ],
  [
    'lost pages without headers',
    'warning adresse inconnue',
    () => ({ '/cette-page-n-existe-pas/': { without: ['Content-Security-Policy'] } }),
  ],
  [
    'styles as text',
    'wrong types des fichiers',
    () => ({ '/assets/a.css': { headers: { 'Content-Type': 'text/plain' } } }),
  ],
  ['lost styles', 'wrong types des fichiers', () => ({ '/assets/a.css': { status: 404 } })],
  ['a plan that is cut off', 'wrong robots et plan du site', () => ({ '/sitemap.xml': { hangsUp: true } })],
  [
    'a feed that is not compressed as it says',
    'wrong flux',
    () => ({ '/atom.xml': { isPlain: true, headers: { 'Content-Encoding': 'gzip' } } }),
  ],
  ['two addresses for a page', 'warning barre finale', () => ({ '/archives': { status: 200 } })],
  ['no address without a slash', 'wrong barre finale', () => ({ '/archives': { status: 404 } })],
  ['an open repository', 'wrong fichiers cachés', () => ({ '/.git/config': { status: 200, text: '[core]' } })],
  ['a feed as a page', 'wrong flux', () => ({ '/atom.xml': { headers: { 'Content-Type': 'text/html' } } })],
  ['a lost feed', 'wrong flux', () => ({ '/atom.xml': { status: 404 } })],
  [
    'closed robots',
    'wrong robots et plan du site',
    () => ({ '/robots.txt': { text: 'User-agent: *\nDisallow: /\nSitemap: http://x/' } }),
  ],
  ['no plan', 'warning robots et plan du site', () => ({ '/robots.txt': { text: 'User-agent: *\nAllow: /' } })],
  ['a lost plan', 'wrong robots et plan du site', () => ({ '/sitemap.xml': { status: 500 } })],
  [
    'an edition for another address',
    'wrong adresse du journal',
    () => ({ '/': { text: `<link rel="canonical" href="https://journal.example/">` } }),
  ],
]

describe('the examination of a live paper', () => {
  it.each(['', '/journal'])('reports nothing about a good host, under « %s »', async (basePath) => {
    expect(blamed(await examined(() => ({}), basePath))).toEqual([PLAIN])
  })

  it.each(FAULTS)('reports %s', async (_, expected, faults) => {
    expect(blamed(await examined(faults))).toContain(expected)
  })

  it.each([
    ['hangs up on who asks for hidden files', () => ({ '/.env': { hangsUp: true } })],
    [
      'refuses some robots by their name',
      (origin: string) => ({
        '/robots.txt': {
          text: `User-agent: GPTBot\nDisallow: /\n\nUser-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`,
        },
      }),
    ],
  ])('reports nothing about a host that %s', async (_, faults) => {
    expect(blamed(await examined(faults))).toEqual([PLAIN])
  })

  it('accepts the policy that a page carries where no header can', async () => {
    const text = '<meta http-equiv="Content-Security-Policy" content="default-src">'
    const findings = await examined(() => ({ '/': { without: ['Content-Security-Policy'], text } }))
    expect(findings.filter(({ found }) => found?.includes('Content-Security-Policy'))).toEqual([])
  })

  it('reports where a moved paper went, and why a server does not answer', async () => {
    const moved = examined(() => ({ '/': { status: 301, headers: { Location: 'https://ailleurs.example/' } } }))
    await expect(moved).rejects.toThrow(
      'répond 301 ; 200 est attendu. Cette adresse renvoie à https://ailleurs.example/',
    )
    const { url, close } = await served(() => ({}))
    close()
    await expect(examine(url, 0)).rejects.toThrow('rien n’écoute à cette adresse')
    await expect(examine('http://', 0)).rejects.toThrow('n’est pas une adresse')
  })

  it.each([
    ['CERT_HAS_EXPIRED', 'son certificat a expiré'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'son certificat est celui d’un autre nom'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'son certificat n’est signé par aucune autorité connue'],
    ['Z_DATA_ERROR', 'la réponse n’est pas compressée comme elle le dit'],
    ['ENOTFOUND', 'ce nom de domaine ne mène nulle part'],
  ])('writes %s in French', (code, expected) => {
    expect(reasonOf(new TypeError('fetch failed', { cause: { code, message: '' } }))).toBe(expected)
  })

  it('ends with a report for the host', () => {
    const findings: Finding[] = [
      { grade: 'right', about: 'flux' },
      { grade: 'warning', about: 'barre finale', found: '/a répond 200', expected: 'une redirection vers /a/' },
      { grade: 'wrong', about: 'compression', found: '/ est envoyé tel quel', expected: 'gzip ou br' },
    ]
    expect(reportOf('https://journal.example', findings).replaceAll('\u00a0', ' ')).toMatchInlineSnapshot(`
      "Examen de https://journal.example

      ✖ compression : / est envoyé tel quel.
        Attendu : gzip ou br.

      ⚠ barre finale : /a répond 200.
        Attendu : une redirection vers /a/.

      ✔ flux

      ✖ 1 défaut et 1 remarque."
    `)
    expect(reportOf('https://journal.example', findings.slice(0, 1))).toContain('✔ Tout répond comme il faut.')
  })
})
