import { parseAtomFeed } from 'feedsmith'
import { expect, it } from 'vitest'
import { VIEWS } from '../../lib/build/families-by-step'
import { DEFAULT_SITE } from '../../lib/site'
import { newsroom } from '../newsroom'

const WITHDRAWN = { withdrawn: 'Une source « sûre » & fausse <b>.', updated: '2025-07-02' }

/** Without an origin, a paper has no feed. */
const press = () => newsroom({ site: { ...DEFAULT_SITE, origin: 'https://journal.example' } })

/** The files of the feed of the whole paper, by name. */
function feedsOf(paper: ReturnType<typeof newsroom>): Record<string, string> {
  const facts = paper.facts()
  facts.refresh([...VIEWS, 'feed'])
  return Object.fromEntries(facts.fact('feed', '/') ?? [])
}

it('announces which article was withdrawn, when and why', () => {
  const feeds = feedsOf(press().article('a').article('retire', 'Un texte.', WITHDRAWN))
  const atom = feeds['atom.xml'] ?? ''
  expect(/^ +<at:deleted-entry[\s\S]*<\/at:deleted-entry>/m.exec(atom)?.[0]).toMatchInlineSnapshot(`
    "  <at:deleted-entry xmlns:at="http://purl.org/atompub/tombstones/1.0" ref="urn:uuid:fac9f34c-2133-53f8-8482-019e332f3acc" when="2025-07-02T00:00:00+02:00">
        <at:comment>Une source « sûre » &amp; fausse &lt;b&gt;.</at:comment>
      </at:deleted-entry>"
  `)
  expect(parseAtomFeed(atom)).toMatchObject({ updated: '2025-07-02T00:00:00+02:00', entries: [{}] })
  expect(feeds['rss.xml']).not.toMatch(/retire/)
  expect(feeds['feed.json']).not.toMatch(/retire/)
})

it('announces nothing if the day is unknown, or nothing was withdrawn', () => {
  const { updated: _, ...undated } = WITHDRAWN
  const atom = feedsOf(press().article('a').article('retire', 'Un texte.', undated))['atom.xml']
  expect(atom).toBe(feedsOf(press().article('a'))['atom.xml'])
  expect(atom).not.toContain('deleted-entry')
})

it('announces the last withdrawn first, as many as a feed shows', () => {
  const days = Array.from({ length: 35 }, (_, index) => `2025-08-${String((index % 28) + 1).padStart(2, '0')}`)
  const paper = days.reduce(
    (all, updated, index) => all.article(`r${index}`, 'Un texte.', { ...WITHDRAWN, updated }),
    press().article('a'),
  )
  const whens = Array.from((feedsOf(paper)['atom.xml'] ?? '').matchAll(/when="([^"]+)"/g), ([, when]) => when ?? '')
  expect(whens).toHaveLength(30)
  expect(whens).toEqual(whens.toSorted().reverse())
})
