import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { answerFile, answerPage } from '@/lib/offline/answer-requests'
import { FRESH, PATIENCE } from '@/lib/offline/cache-policy'
import { copiesIn, refreshCopies, storeCopy, trimCopies } from '@/lib/offline/copies'
import { type Answers, fakeCacheContext } from './fake-cache-context'

const A = '/articles/a/'
const PICTURES =
  '<picture><source type="image/avif" srcset="/images/p.1-750.avif 750w"/><img src="/images/p.1-1.webp"/></picture>'
const page = (text: string) =>
  `<head><link rel="stylesheet" href="/assets/c.css"/><script src="/assets/s.js"></script></head><main id="contenu"><article>${text}</article></main>`
const PAPER: Answers = {
  [A]: page(`Un texte${PICTURES}`),
  '/articles/b/': page('Un autre'),
  '/pile/': '<main>Pile</main>',
  '/assets/c.css': 'c',
  '/assets/s.js': 'import("./lazy.1.js")',
  '/assets/lazy.1.js': 'l',
  '/images/p.1-750.avif': 'i',
}
const OFFLINE = new TypeError('Failed to fetch')

beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 1, 3, 4, 5) }))
afterEach(() => vi.useRealTimers())

/**
 * A browser that has kept the article and requests it again; `waited` is the work after the
 * response.
 */
async function keeping(answers: Answers = { ...PAPER }) {
  const context = Object.assign(fakeCacheContext(answers), { time: Date.now() })
  await storeCopy(A, 'kept', context)
  const waited: Promise<unknown>[] = []
  const ask = async (network: Promise<Response>, address = A) => {
    const response = await answerPage(address, network, context, (work) => waited.push(work))
    return response.text()
  }
  return { answers, context, ask, waited }
}

const answering = (body: string, status = 200) => Promise.resolve(new Response(body, { status }))
const failing = () => Promise.reject<Response>(OFFLINE)

describe('a kept page', () => {
  it('comes from the network, which replaces the copy', async () => {
    const { ask, waited } = await keeping()
    expect(await ask(answering('corrigé'))).toBe('corrigé')
    await Promise.all(waited)
    await Promise.all(waited)
    expect(await ask(failing())).toContain('corrigé')
  })

  it('is stored with its new files', async () => {
    const { ask, waited, context, answers } = await keeping()
    answers['/assets/new.css'] = 'n'
    await ask(answering(page('corrigé').replace('c.css', 'new.css')))
    await Promise.all(waited)
    await Promise.all(waited)
    answers['/assets/new.css'] = OFFLINE
    const sheet = await answerFile({ url: 'https://exemple.fr/assets/new.css' }, context)
    expect(await sheet.text()).toBe('n')
  })

  it('is shown as expired if its date is invalid', async () => {
    const { ask, context } = await keeping()
    const cache = await context.caches.open('/kept:1')
    await cache.put(A, new Response(page('Un texte'), { headers: { 'x-saved-at': 'hier' } }))
    expect(await ask(failing())).toContain('Un texte')
    expect(await copiesIn('kept', context)).toMatchObject([{ savedAt: 0 }])
  })

  it('is the copy without a network, with its date at the top', async () => {
    const { ask } = await keeping()
    expect(await ask(failing())).toContain(
      '<main id="contenu"><p class="wrap meta saved-notice" role="status">Version enregistrée le 3 février 2026 à 04:05.</p><article>Un texte',
    )
  })

  it('is the copy when the network is slow, and is updated later', async () => {
    const { ask, waited } = await keeping()
    let answer: (response: Response) => void = () => {}
    const network = new Promise<Response>((resolve) => {
      answer = resolve
    })
    const shown = ask(network)
    await vi.advanceTimersByTimeAsync(PATIENCE)
    expect(await shown).toContain('Version enregistrée')
    answer(new Response('corrigé'))
    await Promise.all(waited)
    await Promise.all(waited)
    expect(await ask(failing())).toContain('corrigé')
  })

  it('is the copy while the server fails', async () => {
    const { ask } = await keeping()
    expect(await ask(answering('erreur', 503))).toContain('Un texte')
  })

  it.each(['?utm_source=a', 'index.html', 'index.html?b'])('is found at its address with « %s »', async (ending) => {
    const { ask } = await keeping()
    expect(await ask(failing(), A + ending)).toContain('Un texte')
    expect(await ask(failing(), A.slice(0, -1))).toContain('Un texte')
  })

  it('is the text of its new address once it has moved', async () => {
    const { answers, ask, waited, context } = await keeping()
    const moved = '<meta http-equiv="refresh" content="0; url=/articles/b/">'
    expect(await ask(answering(moved))).toBe(moved)
    await Promise.all(waited)
    await Promise.all(waited)
    expect(await ask(failing())).toContain('Un autre')
    answers[A] = moved
    await refreshCopies(context, 0)
    expect(await ask(failing())).toContain('Un autre')
  })

  it('counts a reading without a network, so that it is removed last', async () => {
    const { ask, waited, context } = await keeping()
    await storeCopy('/articles/b/', 'around', context)
    context.time += 7
    await ask(failing(), '/articles/b/')
    await Promise.all(waited)
    expect(await copiesIn('around', context)).toMatchObject([{ usedAt: context.time, savedAt: context.time - 7 }])
  })

  it.each([404, 410])('is removed once the paper has withdrawn it (%i)', async (status) => {
    const { ask, waited, context } = await keeping()
    expect(await ask(answering('retiré', status))).toBe('retiré')
    await Promise.all(waited)
    await Promise.all(waited)
    expect(await copiesIn('kept', context)).toEqual([])
  })
})

describe('another page', () => {
  it('is not stored', async () => {
    const { ask, context, waited } = await keeping()
    expect(await ask(answering('b'), '/articles/b/')).toBe('b')
    await Promise.all(waited)
    expect((await copiesIn('around', context)).length + (await copiesIn('kept', context)).length).toBe(1)
  })

  it('is the reading list without a network, or the error of the browser', async () => {
    const { ask, context } = await keeping()
    await expect(ask(failing(), '/articles/b/')).resolves.toBe('')
    await storeCopy('/pile/', 'kept', context)
    expect(await ask(failing(), '/articles/b/')).toMatch(/Sans réseau.*Pile/)
  })

  it('comes from the network when the browser stores nothing', async () => {
    const { context } = await keeping()
    context.caches.open = () => Promise.reject(new DOMException('refused', 'SecurityError'))
    const response = await answerPage(A, answering('a'), context, () => {})
    expect(await response.text()).toBe('a')
  })
})

describe('the files of a kept page', () => {
  const file = async (context: Awaited<ReturnType<typeof keeping>>['context'], path: string) => {
    const response = await answerFile({ url: `https://exemple.fr${path}` }, context)
    return response.type === 'error' ? undefined : response.text()
  }

  it('are stored with the scripts that they load, and never requested again', async () => {
    const { context } = await keeping()
    context.asked.length = 0
    expect(await Promise.all(['/assets/c.css', '/assets/lazy.1.js'].map((path) => file(context, path)))).toEqual([
      'c',
      'l',
    ])
    expect(context.asked).toEqual([])
  })

  it('show a picture in the stored variant', async () => {
    const { context, answers } = await keeping()
    answers['/images/p.1-1200.avif'] = OFFLINE
    expect(await file(context, '/images/p.1-1200.avif')).toBe('i')
    answers['/images/q.1-1200.avif'] = OFFLINE
    expect(await file(context, '/images/q.1-1200.avif')).toBeUndefined()
  })

  it('are removed when no stored page shows them', async () => {
    const { context, answers, ask, waited } = await keeping()
    answers['/assets/d.css'] = 'd'
    answers[A] = page('Nouveau').replace('c.css', 'd.css')
    context.time += FRESH
    await refreshCopies(context)
    expect(await ask(failing())).toContain('Nouveau')
    await Promise.all(waited)
    const files = await context.caches.open('/files:1')
    expect((await files.keys()).map(({ url }) => url.split('/').at(-1))).toEqual(['s.js', 'lazy.1.js', 'd.css'])
  })
})

describe('the copies', () => {
  it('are compared with the paper when the network is back, at most once an hour', async () => {
    const { context, answers } = await keeping()
    await storeCopy('/articles/b/', 'kept', context)
    context.asked.length = 0
    await refreshCopies(context)
    expect(context.asked).toEqual([])
    answers['/articles/b/'] = 410
    context.time += FRESH
    await refreshCopies(context)
    expect(context.asked).toEqual([A, '/articles/b/'])
    expect((await copiesIn('kept', context)).map(({ address }) => address)).toEqual([A])
  })

  it('that surround saved articles are thirty at most', async () => {
    const { context, answers } = await keeping()
    for (let rank = 0; rank < 32; rank += 1) {
      context.time += 1
      answers[`/articles/n${rank}/`] = page('n')
      await storeCopy(`/articles/n${rank}/`, 'around', context)
    }
    await trimCopies(context)
    expect(await copiesIn('around', context)).toHaveLength(30)
    expect(await copiesIn('kept', context)).toHaveLength(1)
  })

  describe('when the browser has no room left', () => {
    it.each([
      ['its style sheet', page('Nouveau').replace('c.css', 'd.css'), 'Un texte'],
      ['its picture', page(`Nouveau${PICTURES.replaceAll('p.1', 'r.1')}`), 'Nouveau'],
    ])('for a page or for %s, keeps the other copies', async (_what, grown, shown) => {
      const { context, answers } = await keeping()
      await storeCopy('/articles/b/', 'kept', context)
      Object.assign(answers, { [A]: grown, '/assets/d.css': 'd', '/images/r.1-750.avif': 'i' })
      answers['/articles/b/'] = page('Un autre, corrigé')
      context.refuse = /d\.css|r\.1/
      context.time += FRESH
      await refreshCopies(context)
      const text = async (address: string) => (await answerPage(address, failing(), context, () => {})).text()
      expect(await text(A)).toContain(shown)
      expect(await text('/articles/b/')).toContain('corrigé')
      expect(await (await answerFile({ url: 'https://exemple.fr/assets/c.css' }, context)).text()).toBe('c')
    })
  })

  it('are all compared, even after one has failed', async () => {
    const { context, answers } = await keeping()
    await storeCopy('/articles/b/', 'kept', context)
    answers[A] = OFFLINE
    answers['/articles/b/'] = page('Un autre, corrigé')
    await expect(refreshCopies(context, 0)).rejects.toBe(OFFLINE)
    expect(await (await answerPage('/articles/b/', failing(), context, () => {})).text()).toContain('corrigé')
  })

  it('are not all read again for each page', async () => {
    const { context } = await keeping()
    const files = await context.caches.open('/files:1')
    const look = vi.spyOn(files, 'keys')
    await refreshCopies(context)
    expect(look).not.toHaveBeenCalled()
  })
})
