import { CspEvaluator } from 'csp_evaluator'
import { CspParser } from 'csp_evaluator/dist/parser'
import { describe, expect, it } from 'vitest'
import { headersFor } from '../../lib/hosts/headers-for'
import { policyHeader, policyMeta } from '../../lib/hosts/security-policy'

const secure = (path: string) => headersFor(path, { secure: true })

describe('headersFor', () => {
  it('sends a page with all security headers', () => {
    expect(secure('/articles/a/')).toMatchInlineSnapshot(`
      {
        "Cache-Control": "public, max-age=0, must-revalidate",
        "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types service-worker; frame-ancestors 'none'; upgrade-insecure-requests",
        "Content-Type": "text/html; charset=utf-8",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Origin-Agent-Cluster": "?1",
        "Permissions-Policy": "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), browsing-topics=()",
        "Referrer-Policy": "strict-origin-when-cross-origin",
        "Speculation-Rules": ""/speculation.json"",
        "Strict-Transport-Security": "max-age=63072000",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
      }
    `)
  })

  it('does not ask a plain-http localhost to upgrade', () => {
    const plain = headersFor('/', { secure: false })
    expect(plain['Content-Security-Policy']).not.toContain('upgrade-insecure-requests')
    expect(plain).not.toHaveProperty('Strict-Transport-Security')
    expect(Object.keys(plain)).toHaveLength(Object.keys(secure('/')).length - 1)
  })

  it('reserves text mining when the paper does', () => {
    const headers = headersFor('/', { secure: true, site: { tdm: { reserved: true } } })
    expect(headers['TDM-Reservation']).toBe('1')
    expect(secure('/')).not.toHaveProperty('TDM-Reservation')
  })

  const FOR_EVER = 'public, max-age=31536000, immutable'
  const MINUTES = 'public, max-age=300, stale-while-revalidate=3600'
  const A_DAY = 'public, max-age=86400'
  const NOT_AT_ALL = 'public, max-age=0, must-revalidate'

  it.each([
    ['/', NOT_AT_ALL, 'text/html; charset=utf-8', 'same-origin'],
    ['/404.html', NOT_AT_ALL, 'text/html; charset=utf-8', undefined],
    ['/assets/a.1.css', FOR_EVER, 'text/css; charset=utf-8', 'same-origin'],
    ['/assets/a.1.js', FOR_EVER, 'text/javascript; charset=utf-8', 'same-origin'],
    ['/assets/a.1.woff2', FOR_EVER, undefined, 'same-origin'],
    ['/images/a.1-480.webp', FOR_EVER, undefined, 'cross-origin'],
    ['/icone.svg', A_DAY, undefined, 'cross-origin'],
    ['/atom.xml', MINUTES, 'application/xml; charset=utf-8', undefined],
    ['/rubriques/ia/atom.xml', MINUTES, 'application/xml; charset=utf-8', 'same-origin'],
    ['/feed.json', MINUTES, 'application/feed+json', undefined],
    ['/sitemap.xml', MINUTES, 'application/xml; charset=utf-8', undefined],
    ['/robots.txt', A_DAY, 'text/plain; charset=utf-8', undefined],
    ['/.well-known/security.txt', A_DAY, 'text/plain; charset=utf-8', undefined],
    ['/service-worker.js', 'no-cache', 'text/javascript; charset=utf-8', 'same-origin'],
    ['/emporter/epub/ia.epub', NOT_AT_ALL, 'application/epub+zip', undefined],
    ['/emporter/articles/a.html', NOT_AT_ALL, 'text/html; charset=utf-8', undefined],
    ['/speculation.json', A_DAY, 'application/speculationrules+json', undefined],
    ['/manifest.webmanifest', NOT_AT_ALL, 'application/manifest+json', undefined],
  ])('%s has the cache policy « %s »', (path, cache, type, sharing) => {
    const headers = secure(path)
    expect([headers['Cache-Control'], headers['Content-Type'], headers['Cross-Origin-Resource-Policy']]).toEqual([
      cache,
      type,
      sharing,
    ])
  })
})

describe('the editor', () => {
  const admin = { github: 'a/b' }
  const told = (path: string, site = {}) => headersFor(path, { secure: true, site })

  it('has a policy of its own below its address, and is not indexed', () => {
    const { 'Content-Security-Policy': policy, ...others } = told('/redaction/', { admin })
    expect(policy).toContain('https://api.github.com')
    expect(others['X-Robots-Tag']).toBe('noindex')
    expect(others['Cross-Origin-Opener-Policy']).toBe('same-origin-allow-popups')
  })

  it('changes nothing for readers, and does not exist in a paper without it', () => {
    expect(told('/articles/a/', { admin })).toEqual(told('/articles/a/'))
    expect(told('/redaction/')['Content-Security-Policy']).toBe(policyHeader(true))
  })
})

describe('the policy', () => {
  it.each([
    ['a header', policyHeader(true)] as const,
    ['a meta', /content="(.*)"/.exec(policyMeta(true))?.[1] ?? ''] as const,
  ])('gets no more than remarks from csp_evaluator, as %s', (_, policy) => {
    const { csp } = new CspParser(policy)
    const grave = new CspEvaluator(csp).evaluate().filter(({ severity }) => severity < 50)
    expect(grave).toEqual([])
  })

  it('leaves out of the meta what browsers ignore there', () => {
    expect(policyMeta(true)).not.toMatch(/frame-ancestors|report-|sandbox/)
  })
})
