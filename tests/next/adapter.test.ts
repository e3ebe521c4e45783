import { describe, expect, it } from 'vitest'
import { nextOutputOf, refuseDynamicRoutes } from '../../lib/next/adapter'

type Outputs = Parameters<typeof nextOutputOf>[0]

/** The part of a real `onBuildComplete` (Next 16.4.6, `generate`) that the adapter reads. */
function outputs(more: Record<string, unknown> = {}): Outputs {
  const route = (pathname: string) => ({ pathname, filePath: `/j/.next/server/app${pathname}/page.js` })
  const cache = '/j/.next/server/route-cache'
  return {
    pages: [],
    pagesApi: [],
    appPages: ['/', '/articles/[slug]', '/articles/[slug].rsc', '/_not-found', '/_global-error'].map(route),
    appRoutes: ['/flux.xml', '/flux.xml.rsc'].map(route),
    prerenders: [
      { pathname: '/', fallback: { filePath: `${cache}/index.html` } },
      { pathname: '/index.rsc', fallback: { filePath: `${cache}/index.rsc` } },
      { pathname: '/index.segments/_tree.segment.rsc', fallback: { filePath: `${cache}/_tree.segment.rsc` } },
      { pathname: '/_global-error', fallback: { filePath: `${cache}/_global-error.html` } },
      { pathname: '/flux.xml', fallback: { filePath: `${cache}/flux.xml.body` } },
      { pathname: '/articles/a', fallback: { filePath: `${cache}/articles/a.html` }, parentFallbackMode: false },
      { pathname: '/articles/[slug]' },
    ],
    staticFiles: [
      {
        pathname: '/_next/static/lire-aussi/_buildManifest.js',
        filePath: '/j/.next/static/lire-aussi/_buildManifest.js',
      },
      { pathname: '/_next/static/chunks/a.js', filePath: '/j/.next/static/chunks/a.js' },
      { pathname: '/_next/static/chunks/a.css', filePath: '/j/.next/static/chunks/a.css' },
      { pathname: '/_next/static/chunks/a.css.map', filePath: '/j/.next/static/chunks/a.css.map' },
      { pathname: '/_next/static/media/n.1.woff2', filePath: '/j/.next/static/media/n.1.woff2' },
      { pathname: '/404', filePath: '/j/.next/server/pages/404.html' },
      { pathname: '/500', filePath: '/j/.next/server/pages/500.html' },
    ],
    ...more,
  } as unknown as Outputs
}

describe('nextOutputOf', () => {
  it('keeps pages, style sheets and media, without scripts or payloads of the client router', () => {
    expect(nextOutputOf(outputs())).toEqual({
      pages: {
        '/': '/j/.next/server/route-cache/index.html',
        '/articles/a': '/j/.next/server/route-cache/articles/a.html',
        '/404': '/j/.next/server/pages/404.html',
      },
      files: {
        '/flux.xml': '/j/.next/server/route-cache/flux.xml.body',
        '/_next/static/chunks/a.css': '/j/.next/static/chunks/a.css',
        '/_next/static/media/n.1.woff2': '/j/.next/static/media/n.1.woff2',
      },
      routes: {
        '/': '/j/.next/server/app//page.js',
        '/articles/[slug]': '/j/.next/server/app/articles/[slug]/page.js',
        '/404': '/j/.next/server/app/_not-found/page.js',
      },
    })
  })
})

describe('refuseDynamicRoutes', () => {
  it('accepts a static newspaper', () => expect(() => refuseDynamicRoutes(outputs())).not.toThrow())

  it('names the dynamic routes', () => {
    const dynamic = outputs({
      appRoutes: [{ pathname: '/flux.xml' }, { pathname: '/api' }, { pathname: '/api.rsc' }],
      middleware: {},
    })
    expect(() => refuseDynamicRoutes(dynamic)).toThrowErrorMatchingInlineSnapshot(
      `[Error: Route dynamique : /api, middleware ; chaque route de app/ doit pouvoir être rendue à l’avance.]`,
    )
  })

  it('names the routes that accept addresses that they do not list', () => {
    const fallback = { filePath: '/j/.next/b.html' }
    const open = [{ pathname: '/sujets/b', route: '/sujets/[tag]', fallback, parentFallbackMode: null }]
    expect(() => refuseDynamicRoutes(outputs({ appPages: [], appRoutes: [], prerenders: open }))).toThrow(
      'Route dynamique : /sujets/[tag] ;',
    )
  })
})
