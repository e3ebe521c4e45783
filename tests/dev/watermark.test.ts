import { describe, expect, it } from 'vitest'
import { stateText } from '../../lib/dev/unpublished'
import { withUpcomingMarks, withWatermark } from '../../lib/dev/watermark'

const release = { day: '2999-03-01', time: '06:00', iso: '2999-03-01T06:00:00+01:00' }

describe('stateText', () => {
  it.each([
    [{}, 'Brouillon'],
    [{ release }, 'Paraîtra le 1er mars 2999'],
    [{ release, isEmbargoed: true as const }, 'Sous embargo jusqu’au 1er mars 2999'],
  ])('describes %o as %s', (unpublished, text) => {
    expect(stateText(unpublished).replaceAll('\u00a0', ' ')).toMatch(new RegExp(`^${text}`))
  })
})

describe('withWatermark', () => {
  it('marks the page of a draft, and not a published one', () => {
    expect(withWatermark('<body></body>', undefined)).toBe('<body></body>')
    expect(withWatermark('<body></body>', {})).toContain('Brouillon : cette page n’est pas imprimée</p>')
  })
})

describe('withUpcomingMarks', () => {
  it('marks links to unpublished articles', () => {
    const html = '<body><a class="x" href="/articles/d/#s-a">D</a> <a href="/articles/a/">A</a></body>'
    const marked = withUpcomingMarks(html, (address) => (address === '/articles/d/' ? {} : undefined))
    expect(marked).toContain('a[href^="/articles/d/"]::after { content: " (à paraître)"')
    expect(marked).not.toContain('a[href^="/articles/a/"]')
    expect(withUpcomingMarks(html, () => undefined)).toBe(html)
  })
})
