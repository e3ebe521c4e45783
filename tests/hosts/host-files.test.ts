import { describe, expect, it } from 'vitest'
import { commonHeaders, headerRules } from '../../lib/hosts/header-rules'
import { hostFiles, needsPolicyMeta } from '../../lib/hosts/host-files'
import { ADDRESSES, frame, REDIRECTS } from './site'

const files = hostFiles(frame('/essai', ['netlify', 'apache', 'nginx', 'caddy', 'azure', 'github']), REDIRECTS)

describe('hostFiles', () => {
  it('writes the usual hosts unless site.yml names others, and GitHub by itself', () => {
    expect([...hostFiles(frame(), []).keys()]).toEqual([
      '/_headers',
      '/_redirects',
      '/.htaccess',
      '/.hosts/nginx.conf',
      '/.hosts/Caddyfile',
    ])
    expect([...hostFiles(frame('', ['azure']), []).keys()]).toEqual(['/staticwebapp.config.json'])
    expect(needsPolicyMeta(frame().site)).toBe(false)
    expect(needsPolicyMeta({ origin: 'https://moi.github.io' })).toBe(true)
    expect(needsPolicyMeta({ origin: 'https://journal.example', hosts: ['github'] })).toBe(true)
  })

  it.each([...files.keys()])('writes %s', async (address) => {
    const name = address.split('/').at(-1)?.replace(/^[._]/, '')
    await expect(files.get(address)).toMatchFileSnapshot(`written/${name}`)
  })
})

describe('the rules', () => {
  it('never set a header twice, even for a host that takes no notice of final slashes', () => {
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

  it('stay within the hundred that Cloudflare Pages reads', () => {
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
