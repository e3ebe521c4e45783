import { CspEvaluator } from 'csp_evaluator'
import { CspParser } from 'csp_evaluator/dist/parser'
import { describe, expect, it } from 'vitest'
import { headersFor } from '../../lib/press/headers'

const secure = (path: string) => headersFor(path, { secure: true })

describe('headersFor', () => {
  it('sends a page with everything that standards.md §5.1 asks for', () => {
    expect(secure('/articles/a/')).toMatchInlineSnapshot(`
      {
        "Cache-Control": "public, max-age=0, must-revalidate",
        "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'; upgrade-insecure-requests",
        "Content-Type": "text/html; charset=utf-8",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Origin-Agent-Cluster": "?1",
        "Permissions-Policy": "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), browsing-topics=()",
        "Referrer-Policy": "strict-origin-when-cross-origin",
        "Strict-Transport-Security": "max-age=63072000; includeSubDomains; preload",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
      }
    `)
  })

  it('has a policy in which csp_evaluator finds nothing graver than a remark', () => {
    const { csp } = new CspParser(secure('/')['Content-Security-Policy'] ?? '')
    const grave = new CspEvaluator(csp).evaluate().filter(({ severity }) => severity < 50)
    expect(grave).toEqual([])
  })

  it('does not ask a plain-http localhost to upgrade', () => {
    const plain = headersFor('/', { secure: false })
    expect(plain['Content-Security-Policy']).not.toContain('upgrade-insecure-requests')
    expect(plain).not.toHaveProperty('Strict-Transport-Security')
    expect(Object.keys(plain)).toHaveLength(Object.keys(secure('/')).length - 1)
  })

  it.each([
    ['/', 'public, max-age=0, must-revalidate', 'text/html; charset=utf-8', 'same-origin'],
    ['/404.html', 'public, max-age=0, must-revalidate', 'text/html; charset=utf-8', 'same-origin'],
    ['/assets/a.1.css', 'public, max-age=31536000, immutable', 'text/css; charset=utf-8', 'same-origin'],
    ['/assets/a.1.js', 'public, max-age=31536000, immutable', 'text/javascript; charset=utf-8', 'same-origin'],
    ['/assets/a.1.woff2', 'public, max-age=31536000, immutable', undefined, 'same-origin'],
    ['/images/a.1-480.webp', 'public, max-age=31536000, immutable', undefined, 'cross-origin'],
    ['/icone.svg', 'public, max-age=0, must-revalidate', undefined, 'cross-origin'],
    [
      '/atom.xml',
      'public, max-age=300, stale-while-revalidate=3600',
      'application/atom+xml; charset=utf-8',
      'cross-origin',
    ],
    [
      '/sitemap.xml',
      'public, max-age=300, stale-while-revalidate=3600',
      'application/xml; charset=utf-8',
      'cross-origin',
    ],
    ['/robots.txt', 'public, max-age=86400', 'text/plain; charset=utf-8', 'same-origin'],
    ['/.well-known/security.txt', 'public, max-age=86400', 'text/plain; charset=utf-8', 'same-origin'],
  ])('%s may be kept « %s »', (path, cache, type, sharing) => {
    const headers = secure(path)
    expect([headers['Cache-Control'], headers['Content-Type'], headers['Cross-Origin-Resource-Policy']]).toEqual([
      cache,
      type,
      sharing,
    ])
  })
})
