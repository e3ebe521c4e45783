import { beforeAll, describe, expect, it } from 'vitest'
import { readNewsroom } from '../../lib/content/read-newsroom'
import { parseArticle, parsePage } from '../../lib/markdown/article'
import type { ArticleView } from '../../lib/views/article-view'
import type { View } from '../../lib/views/view'
import { writeNewsroom } from '../bench/press/newsroom'
import { scratch } from '../scratch'
import { slugsOf, viewsOf } from './edition'

interface Page {
  /** The articles that the page links to above its foot. */
  above: ReadonlySet<string>
  foot: string[]
}

const LATER = '2030-01-01 12:00'
const STEPS = 10

async function pagesOf(folder: string): Promise<Map<string, Page>> {
  const { value } = await readNewsroom(folder)
  if (!value) throw new Error(`${folder} cannot be read`)
  const { articles, pages, ...settings } = value
  const parsed = articles.flatMap((source) => parseArticle(source, settings.site).value ?? [])
  const rest = { ...settings, pages: pages.flatMap((source) => parsePage(source, settings.site).value ?? []) }
  const views = [...viewsOf(parsed, rest, undefined, LATER).values()].filter(isArticle)
  return new Map(views.map((view) => [slugOf(view), pageOf(view)]))
}

const isArticle = (view: View): view is ArticleView => view.type === 'article'
const slugOf = (view: ArticleView) => slugsOf([{ href: view.head.address }])[0] ?? ''

function pageOf({ readAlso, head, ...above }: ArticleView): Page {
  const links = [...JSON.stringify(above).matchAll(/\/articles\/([^/"\\]+)\//g)].map(([, slug = '']) => slug)
  return { above: new Set(links), foot: slugsOf(readAlso) }
}

/** How many articles a reader who always follows the first card visits before one repeats. */
function stepsFrom(start: string, pages: ReadonlyMap<string, Page>): number {
  const seen = new Set([start])
  for (let next = pages.get(start)?.foot[0]; next && !seen.has(next); next = pages.get(next)?.foot[0]) seen.add(next)
  return Math.min(seen.size - 1, STEPS)
}

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

const papers = [
  { name: 'the demonstration', folder: () => 'content', repeated: 8 },
  {
    name: 'a paper of 400 articles',
    folder() {
      const root = scratch({})
      writeNewsroom(root, 400)
      return root
    },
    repeated: 0,
  },
]

describe.each(papers)('in $name, « Lire aussi »', ({ folder, repeated }) => {
  let pages: Map<string, Page>
  beforeAll(async () => {
    pages = await pagesOf(folder())
  }, 180_000)

  it('repeats no link of the article above, except a few that editors chose', () => {
    const all = [...pages.values()].flatMap(({ above, foot }) => foot.filter((slug) => above.has(slug)))
    expect(all.length).toBeLessThanOrEqual(repeated)
  })

  it('leads through many articles by first cards only', () => {
    expect(median([...pages.keys()].map((slug) => stepsFrom(slug, pages)))).toBeGreaterThanOrEqual(7)
  })

  it('never leads back and forth by first cards', () => {
    const first = (slug = '') => pages.get(slug)?.foot[0]
    expect([...pages.keys()].filter((slug) => first(first(slug)) === slug)).toEqual([])
  })

  it('leads to every article', () => {
    const shown = new Set([...pages.values()].flatMap(({ foot }) => foot))
    expect([...pages.keys()].filter((slug) => !shown.has(slug))).toEqual([])
  })
})
