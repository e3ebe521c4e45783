import { describe, expect, it } from 'vitest'
import { commonHeaders, headerRules } from '../../lib/hosts/header-rules'
import { hostFiles, pagePolicy } from '../../lib/hosts/host-files'
import type { Host } from '../../lib/site'
import { ADDRESSES, ADMIN, frame, REDIRECTS } from './site'

const files = hostFiles(
  frame('/essai', ['netlify', 'apache', 'nginx', 'caddy', 'azure', 'github', 'vercel']),
  REDIRECTS,
)

describe('hostFiles', () => {
  it('writes the usual hosts unless site.yml names others, and GitHub automatically', () => {
    expect([...hostFiles(frame(), []).keys()]).toEqual([
      '/_headers',
      '/_redirects',
      '/.htaccess',
      '/.hosts/nginx.conf',
      '/.hosts/nginx-maps.conf',
      '/.hosts/nginx-headers.conf',
      '/.hosts/Caddyfile',
    ])
    expect([...hostFiles(frame('', ['azure']), []).keys()]).toEqual(['/staticwebapp.config.json'])
  })

  it.each<[string, Host[] | undefined, boolean]>([
    ['https://journal.example', undefined, false],
    ['', undefined, false],
    ['https://moi.github.io', undefined, true],
    ['https://moi.gitlab.io/journal', undefined, true],
    ['https://moi.codeberg.page', undefined, true],
    ['https://github.io.example', undefined, false],
    ['https://journal.example', ['github'], true],
    ['https://journal.example', ['gitlab'], true],
    ['https://moi.github.io', ['nginx'], false],
  ])('gives the pages of %s on %s a policy of their own: %s', (origin, hosts, expected) => {
    expect(pagePolicy({ origin, ...(hosts && { hosts }) }) !== undefined).toBe(expected)
  })

  it('asks for TLS only if the paper has it', () => {
    const told = (origin: string) => {
      const { site, ...rest } = frame('', ['nginx', 'caddy', 'apache', 'netlify', 'azure', 'vercel'])
      return [...hostFiles({ ...rest, site: { ...site, origin } }, []).values()].join('\n')
    }
    for (const sign of ['upgrade-insecure-requests', 'Strict-Transport-Security']) {
      expect(
        [told('https://journal.example'), told('http://journal.example'), told('')].map((text) => text.includes(sign)),
      ).toEqual([true, false, false])
    }
    expect(pagePolicy({ origin: 'http://moi.github.io' })).not.toContain('upgrade-insecure-requests')
  })

  it.each([...files.keys()])('writes %s', async (address) => {
    const name = address.split('/').at(-1)?.replace(/^[._]/, '')
    await expect(files.get(address)).toMatchFileSnapshot(`written/${name}`)
  })
})

describe('an edition with the editor', () => {
  const admin = hostFiles(frame('', ['netlify', 'apache', 'nginx', 'caddy', 'azure', 'vercel'], ADMIN), [])
  const usual = hostFiles(frame('', ['netlify', 'apache', 'nginx', 'caddy', 'azure', 'vercel']), [])

  it('gives each host another policy for its folder, and for that only', async () => {
    const said = [...admin].map(([address, text]) => {
      const before = new Set(usual.get(address)?.split('\n'))
      return [`# ${address}`, ...text.split('\n').filter((line) => !before.has(line)), ''].join('\n')
    })
    await expect(said.join('\n')).toMatchFileSnapshot('written/admin.txt')
  })

  it('never joins two policies: no two Netlify rules set one for the same path', () => {
    const blocks = (admin.get('/_headers') ?? '').split('\n\n').map((block) => block.trim().split('\n  '))
    for (const address of [...ADDRESSES, '/redaction/', '/redaction/cms.js', '/redaction/config.json']) {
      const policies = blocks
        .filter(([path = '']) => matches(path, address))
        .flatMap((lines) => lines.filter((line) => line.startsWith('Content-Security-Policy')))
      expect([address, policies.length]).toEqual([address, policies.length === 0 ? 0 : 1])
      expect(policies.join().includes('wasm')).toBe(address.startsWith('/redaction/'))
    }
  })

  it.each<[Host[], boolean]>([
    [['netlify'], true],
    [['cloudflare'], true],
    [['github'], true],
    [['nginx', 'caddy', 'apache', 'vercel', 'azure'], false],
  ])('puts the policy of pages in a meta on %s: %s', (hosts, expected) => {
    expect(pagePolicy({ origin: 'https://journal.example', hosts, admin: ADMIN }) !== undefined).toBe(expected)
  })
})

describe('the rules', () => {
  it('never set a header twice, even for a host that ignores final slashes', () => {
    const all = [{ paths: ['/*'], headers: commonHeaders({}) }, ...headerRules(['/a-propos/'])]
    for (const address of ADDRESSES) {
      const names = all
        .flatMap(({ paths, headers }) =>
          paths.filter((path) => matches(path, address)).flatMap(() => Object.keys(headers)),
        )
        .sort()
      expect([address, names]).toEqual([address, [...new Set(names)]])
    }
  })

  it('are at most the hundred that Cloudflare Pages reads', () => {
    expect(files.get('/_headers')?.match(/^\//gm)?.length).toBeLessThan(60)
  })
})

/** As Netlify matches (netlify/cli, `getRulePattern`): part by part. */
function matches(path: string, address: string): boolean {
  const [wanted, parts] = [path, address].map((text) => text.split('/').filter(Boolean)) as [string[], string[]]
  if (wanted.at(-1) === '*') return wanted.slice(0, -1).every((part, index) => isPart(part, parts[index]))
  return wanted.length === parts.length && wanted.every((part, index) => isPart(part, parts[index]))
}

function isPart(wanted: string, part: string | undefined): boolean {
  return part !== undefined && (wanted.startsWith(':') || wanted === part)
}
