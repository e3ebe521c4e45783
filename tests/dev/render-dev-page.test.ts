import { describe, expect, it } from 'vitest'
import { OpenPages } from '../../lib/dev/live-reload'
import { type DevContext, renderDevPage } from '../../lib/dev/render-dev-page'
import { nextPage } from '../next/next-page'

const ADDRESSES = ['/', '/404/', '/articles/a/', '/erreur/']

/** A dev site whose Next has a front page, and a page that fails. */
function context(site: Partial<DevContext['site']> = {}): DevContext {
  const notFound = async () => new Response(nextPage({ body: '<main>perdu</main>' }), { status: 404 })
  return {
    site: {
      language: 'fr',
      report: '',
      problems: [],
      unpublishedAt: () => undefined,
      isValid: true,
      terms: {},
      has: (address) => ADDRESSES.includes(address),
      redirectOf: () => undefined,
      show: async () => {},
      newsdesk: async () => undefined,
      newsroom: async () => undefined,
      textAt: async () => undefined,
      ...site,
    },
    elements: new Map(),
    sheets: new Map(),
    openPages: new OpenPages(),
    next: {
      handle: () => {},
      fetchNotFoundPage: notFound,
      fetchPage: async (address) => {
        if (address === '/') return new Response(nextPage({ body: '<main>la une</main>' }))
        return new Response('<html><head></head>Next explique</html>', { status: 500 })
      },
    },
  }
}

describe('renderDevPage', () => {
  it('shows a page as a build would write it, with the reload script', async () => {
    const shown = context()
    const { status, html } = await renderDevPage('/', shown)
    expect(status).toBe(200)
    expect(html).toContain(
      `<script src="/_dev/reload.js${shown.openPages.revision}" defer></script></head><body class="p-4"><main>la une</main></body>`,
    )
  })

  it('shows the page for unknown addresses', async () => {
    const { status, html } = await renderDevPage('/articles/zzz/', context())
    expect([status, html.includes('perdu')]).toEqual([404, true])
  })

  const ERROR = { severity: 'error' as const, address: '/articles/n/', text: 'n.md:1:1  « <b> » & co.' }

  it('shows the errors of the content when no page can be shown', async () => {
    const { status, html } = await renderDevPage(
      '/',
      context({ isValid: false, problems: [{ severity: 'error', text: ERROR.text }] }),
    )
    expect(status).toBe(500)
    expect(html).toContain('<pre tabindex="0">n.md:1:1  « &lt;b&gt; » &amp; co.</pre>')
    expect(html).toContain('/_dev/reload.js')
  })

  it('shows the errors of an article that has no version without errors', async () => {
    const { status, html } = await renderDevPage('/articles/n/', context({ problems: [ERROR] }))
    expect([status, html.includes('« &lt;b&gt; » &amp; co.')]).toEqual([500, true])
  })

  it.each([
    ['open on the page of an error', { ...ERROR, address: '/' }, true],
    ['open on every page for an error of the settings', { severity: 'error' as const, text: ERROR.text }, true],
    ['closed on another page', ERROR, false],
  ])('adds a sheet with the errors: %s', async (_, error, isOpen) => {
    const { status, html } = await renderDevPage('/', context({ problems: [error] }))
    expect([status, html.includes('<main>la une</main>')]).toEqual([200, true])
    expect(/<details id="dev-errors"[^>]*>/.exec(html)?.[0].includes(' open')).toBe(isOpen)
    expect(html).toContain('<summary>1 erreur à corriger</summary>')
    expect(html).toContain('« &lt;b&gt; » &amp; co.')
  })

  it('shows a warning beside the page that it is about only', async () => {
    const warning = { severity: 'warning' as const, address: '/', text: '', brief: 'Ligne 1 : « <b> »' }
    const shown = context({ problems: [warning] })
    const [front, article] = await Promise.all(['/', '/erreur/'].map((address) => renderDevPage(address, shown)))
    expect(front?.html).toContain('<aside id="dev-warnings" aria-label="Avertissements">')
    expect(front?.html).toContain('<summary>1 avertissement</summary><ul><li>Ligne 1 : « &lt;b&gt; »')
    expect([front?.html, article?.html].map((html) => html?.includes('dev-errors'))).toEqual([false, false])
    expect(article?.html).not.toContain('dev-warnings')
  })

  it('shows the error page of Next for a page that fails to render', async () => {
    const { status, html } = await renderDevPage('/erreur/', context())
    expect([status, html.includes('Next explique'), html.includes('/_dev/reload.js')]).toEqual([500, true, true])
  })
})
