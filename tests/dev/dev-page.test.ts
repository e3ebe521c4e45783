import { describe, expect, it } from 'vitest'
import { type DevContext, renderDevPage } from '../../lib/dev/dev-page'
import { OpenPages } from '../../lib/dev/live-reload'
import { nextPage } from '../next/next-page'

const PAGES: Record<string, string> = {
  '/': nextPage({ body: '<main>la une</main>' }),
  '/404/': nextPage({ body: '<main>perdu</main>' }),
}

/** A dev site whose Next knows the front page, and learns of `/articles/a/` at the third time of asking. */
function stage(site: Partial<DevContext['site']> = {}): DevContext {
  let asked = 0
  const answer = (address: string) => {
    if (address === '/') return new Response(PAGES['/'])
    if (address === '/erreur/') return new Response('<html><head></head>Next explique</html>', { status: 500 })
    if (address === '/articles/a/') asked += 1
    return asked > 2 ? new Response(nextPage({ body: 'article a' })) : new Response(PAGES['/404/'], { status: 404 })
  }
  return {
    site: {
      report: '',
      isPrintable: true,
      has: (address) => ['/', '/404/', '/articles/a/', '/erreur/'].includes(address),
      movedTo: () => undefined,
      show: async () => {},
      textAt: async () => undefined,
      ...site,
    },
    elements: new Map(),
    readers: new OpenPages(),
    typesetter: { handle: () => {}, fetchPage: async (address) => answer(address) },
  }
}

describe('pageOnStage', () => {
  it('shows a page as it will be printed, listening for changes', async () => {
    const shown = stage()
    const { status, html } = await renderDevPage('/', shown)
    expect(status).toBe(200)
    expect(html).toContain(
      `<script src="/_dev/reload.js${shown.readers.rehearsal}" defer></script></head><body class="p-4"><main>la une</main></body>`,
    )
  })

  it('waits for Next to learn of an article that has just been written', async () => {
    expect((await renderDevPage('/articles/a/', stage())).html).toContain('article a')
  })

  it('does not wait for an address that does not exist', async () => {
    const { status, html } = await renderDevPage('/articles/zzz/', stage())
    expect([status, html.includes('perdu')]).toEqual([404, true])
  })

  it('shows the problems of the content instead of any page', async () => {
    const { status, html } = await renderDevPage('/', stage({ isPrintable: false, report: 'a.md:1:1  « <b> » & co.' }))
    expect(status).toBe(500)
    expect(html).toContain('<pre>a.md:1:1  « &lt;b&gt; » &amp; co.</pre>')
    expect(html).toContain('/_dev/reload.js')
  })

  it('lets Next explain a page that our code fails to draw', async () => {
    const { status, html } = await renderDevPage('/erreur/', stage())
    expect([status, html.includes('Next explique'), html.includes('/_dev/reload.js')]).toEqual([500, true, true])
  })
})
