import { describe, expect, it } from 'vitest'
import { type DevContext, renderDevPage } from '../../lib/dev/dev-page'
import { OpenPages } from '../../lib/dev/live-reload'
import { nextPage } from '../next/next-page'

const ADDRESSES = ['/', '/404/', '/articles/a/', '/erreur/']

/** A dev site whose Next has a front page, and a page that fails. */
function context(site: Partial<DevContext['site']> = {}): DevContext {
  const notFound = async () => new Response(nextPage({ body: '<main>perdu</main>' }), { status: 404 })
  return {
    site: {
      report: '',
      isValid: true,
      has: (address) => ADDRESSES.includes(address),
      redirectOf: () => undefined,
      show: async () => {},
      textAt: async () => undefined,
      ...site,
    },
    elements: new Map(),
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

  it('shows the problems of the content instead of any page', async () => {
    const { status, html } = await renderDevPage('/', context({ isValid: false, report: 'a.md:1:1  « <b> » & co.' }))
    expect(status).toBe(500)
    expect(html).toContain('<pre>a.md:1:1  « &lt;b&gt; » &amp; co.</pre>')
    expect(html).toContain('/_dev/reload.js')
  })

  it('shows the error page of Next for a page that fails to render', async () => {
    const { status, html } = await renderDevPage('/erreur/', context())
    expect([status, html.includes('Next explique'), html.includes('/_dev/reload.js')]).toEqual([500, true, true])
  })
})
