import { describe, expect, it } from 'vitest'
import { DEFAULT_SITE } from '../../lib/site'
import type { FrontView } from '../../lib/views/view'
import { anArticle } from '../catalogue/article-builders'
import { anyPicture, aRun, frontOf, nameOf, slugsOf, viewsOf } from './edition'

const image = { src: 'images/x.webp', alt: 'x', place: { file: 'x', line: 1, column: 1, length: 1 } }

const CLASSICS = [0, 1, 2, 3, 4, 5].map(nameOf)

describe('the front page', () => {
  it.each([
    [0, [0, 0, 0]],
    [1, [0, 0, 0]],
    [4, [3, 0, 0]],
    [9, [3, 0, 5]],
    [12, [3, 3, 5]],
    [400, [3, 3, 8]],
  ])('of %i articles shows each story once', (count, rows) => {
    const front = frontOf(
      viewsOf(aRun(count, (index) => ({ section: `S${index % 4}`, cites: index > 9 ? CLASSICS : [] }))),
    )
    const stories = slugsOf(storiesOf(front))
    expect(new Set(stories).size).toBe(stories.length)
    expect([front.seconds.length, front.thirds.length, front.latest.length]).toEqual(rows)
  })

  it('of an empty paper is still a page', () => {
    expect(frontOf(viewsOf([]))).toEqual({
      type: 'front',
      head: { title: 'Lire aussi', description: 'Lire aussi', address: '/' },
      seconds: [],
      thirds: [],
      latest: [],
      sections: [],
      mostCited: [],
    })
  })

  it('follows the editors’ choices first', () => {
    const site = { ...DEFAULT_SITE, front: { lead: 'a002', seconds: ['a001', 'a002', 'a003'] } }
    const front = frontOf(viewsOf(aRun(6), { site }))
    expect(slugsOf(storiesOf(front))).toEqual(['a002', 'a001', 'a003', 'a006', 'a005', 'a004'])
  })

  it.each([
    ['the newest', [], 'a005'],
    ['one of the three newest that has a picture', [2, 0], 'a003'],
    ['never an old one for its picture', [0, 1], 'a005'],
  ])('leads with %s', (_what, illustrated, expected) => {
    const articles = aRun(5, (index) => (illustrated.includes(index) ? { image } : {}))
    expect(slugsOf([frontOf(viewsOf(articles, {}, anyPicture(image.src))).lead as never])).toEqual([expected])
  })

  it('links under its lead to the articles that the lead links to, except the stories beside it', () => {
    const lead = anArticle({
      slug: 'z',
      date: '2025-06-19',
      readAlso: [['a006', 'a001', 'https://example.org/']],
      related: ['a003', 'a002'],
    })
    expect(frontOf(viewsOf([lead, ...aRun(6)])).lead?.readAlso).toMatchObject([
      { type: 'article', href: '/articles/a001/', title: 'Titre de a001', minutes: 3 },
      { type: 'article', href: '/articles/a003/' },
    ])
  })

  it('has the date of its newest article or update', () => {
    const updated = { day: '2025-03-01', time: '09:05', iso: '2025-03-01T09:05+01:00' }
    const articles = aRun(5, (index) => (index === 1 ? { updated } : {}))
    expect(frontOf(viewsOf(articles)).edition).toEqual(updated)
    expect(frontOf(viewsOf(aRun(5))).edition).toEqual({ day: '2025-01-05', iso: '2025-01-05' })
  })
})

describe('the pictures of the front page', () => {
  const inSections = (count: number, illustrated: (index: number) => boolean) => {
    const articles = aRun(count, (index) => ({
      section: `S${index % 4}`,
      ...(illustrated(index) && { image }),
    }))
    return frontOf(viewsOf(articles, {}, anyPicture(image.src)))
  }

  it('are for the lead, the seconds, and the large story or four stories of a section in turn', () => {
    const front = inSections(100, () => true)
    expect(front.lead?.picture?.rendition.src).toBe('/lead/images/x.webp')
    expect(front.seconds.map(({ picture }) => picture?.rendition.src)).toEqual(Array(3).fill('/card/images/x.webp'))
    const [large, row] = front.sections
    expect(large?.lead?.picture?.rendition.src).toBe('/large/images/x.webp')
    expect(row?.lead).toBeUndefined()
    expect(row?.cards.map(({ picture }) => picture?.rendition.src)).toEqual(Array(4).fill('/card/images/x.webp'))
    const others = [...front.thirds, ...front.latest, ...(large?.cards ?? [])]
    expect(others.filter(({ picture, cover }) => picture || cover)).toEqual([])
  })

  it('are drawn for every other section without pictures, and never for the lead', () => {
    const front = inSections(100, () => false)
    expect([front.lead, ...front.seconds].filter((card) => card?.picture || card?.cover)).toEqual([])
    expect(front.sections.map(({ lead, cards }) => [lead?.cover !== undefined, cards.length])).toEqual([
      [true, 4],
      [false, 4],
      [true, 4],
      [false, 4],
    ])
  })

  it('are not drawn for a section with one story', () => {
    expect(inSections(16, () => false).sections).toMatchObject([{ cards: [{}] }])
  })
})

describe('« Le fil »', () => {
  const inSeries = (count: number) => aRun(count, (index) => ({ series: index < 2 ? 'Deux' : 'Beaucoup' }))

  it('is the longest series, with its six latest articles in reading order', () => {
    const { featuredSeries: thread } = frontOf(viewsOf(inSeries(14)))
    expect(thread).toMatchObject({ name: 'Beaucoup', href: '/dossiers/beaucoup/', count: 12 })
    expect(slugsOf(thread?.items ?? [])).toEqual(['a006', 'a007', 'a008', 'a009', 'a010', 'a014'])
    expect(thread?.items.map(({ current }) => current)).toEqual([false, false, false, false, false, true])
  })

  it('has no node for a story shown above it, except the lead', () => {
    const { featuredSeries: thread, seconds } = frontOf(viewsOf(aRun(5, () => ({ series: 'Tout' }))))
    expect(slugsOf(seconds)).toEqual(['a004', 'a003', 'a002'])
    expect(slugsOf(thread?.items ?? [])).toEqual(['a001', 'a005'])
    expect(frontOf(viewsOf(aRun(4, () => ({ series: 'Tout' })))).featuredSeries).toBeUndefined()
  })

  it('is the series that the editors chose, however short', () => {
    const site = { ...DEFAULT_SITE, front: { seconds: [], thread: 'deux' } }
    expect(frontOf(viewsOf(inSeries(10), { site })).featuredSeries?.items.length).toBe(2)
  })

  it('is not shown with fewer than three articles', () => {
    expect(frontOf(viewsOf(inSeries(4))).featuredSeries).toBeUndefined()
  })
})

describe('« Les plus cités »', () => {
  it('are five at most, cited twice at least, the newer first among equals', () => {
    const cites = (index: number) =>
      [0, 1, 2, 3, 4, 5, 6].filter((cited) => index < 12 && cited < index && cited % 3 !== index % 3).map(nameOf)
    const { mostCited } = frontOf(viewsOf(aRun(30, (index) => ({ cites: cites(index) }))))
    expect(mostCited.map(({ text, citations }) => `${text}: ${citations}`)).toMatchInlineSnapshot(`
      [
        "Titre de a001: 8",
        "Titre de a002: 7",
        "Titre de a004: 6",
        "Titre de a003: 6",
        "Titre de a005: 5",
      ]
    `)
    expect(frontOf(viewsOf(aRun(2, (index) => ({ cites: index ? [nameOf(0)] : [] })))).mostCited).toEqual([])
  })
})

/** Every story shown, except the lead's node in the series, which only marks the place. */
function storiesOf(front: FrontView): { href: string }[] {
  const nodes = front.featuredSeries?.items.filter(({ current }) => !current) ?? []
  const inSections = front.sections.flatMap(({ lead, cards }) => [...(lead ? [lead] : []), ...cards])
  const { lead, seconds, thirds, latest, mostCited } = front
  return [...(lead ? [lead] : []), ...seconds, ...nodes, ...thirds, ...latest, ...inSections, ...mostCited]
}
