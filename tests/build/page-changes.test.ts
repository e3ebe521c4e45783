import { beforeEach, describe, expect, it } from 'vitest'
import { BuildState, STATE_SCHEMA } from '../../lib/build/build-state'
import { VIEWS } from '../../lib/build/families-by-step'
import { pageChanges, planReport } from '../../lib/build/page-changes'
import { DEFAULT_SITE } from '../../lib/site'
import { Store } from '../../lib/store/store'
import { anArticle } from '../catalogue/article-builders'
import { type PaperInMemory, paperOf } from '../facts'

const NOW = '2025-12-31 12:00'
const text = (slug: string, more: object = {}) => {
  const value = anArticle({ slug, ...more })
  return { source: { path: value.file, text: '' }, understood: { value, problems: [] } }
}

let paper: PaperInMemory
let state: BuildState
const changes = (altered: string[] = [], code = 'code') => {
  paper.settle()
  paper.facts.refresh(VIEWS)
  return pageChanges(paper.facts, state, code, { altered: new Set(altered) })
}

beforeEach(() => {
  const articles = ['a', 'b', 'c'].map((slug, day) => text(slug, { date: `2025-0${day + 1}-01` }))
  paper = paperOf({ settings: { site: DEFAULT_SITE }, articles, pages: [], now: NOW })
  state = new BuildState(new Store(':memory:', STATE_SCHEMA))
})

function publish(): void {
  const { frame } = changes()
  state.set('code', 'code')
  state.set('frame', frame)
  paper.facts.acknowledge('view')
}

describe('pageChanges', () => {
  it('are all the pages of a first build, and none without a change', () => {
    const { render, total } = changes()
    expect(render).toHaveLength(total)
    publish()
    expect(changes()).toMatchObject({ render: [], remove: [], total })
  })

  it('are changed, new, altered and removed pages', () => {
    publish()
    const { facts, put } = paper
    put(text('d', { date: '2024-05-05' }))
    facts.put('article', 'b', undefined)
    const { render, remove } = changes(['articles/a/index.html', 'articles/a/oembed.json', '404.html'])
    expect(render).toEqual(expect.arrayContaining(['/404/', '/articles/a/', '/articles/d/', '/archives/2024/05/']))
    expect(render).not.toContain('/recherche/')
    expect(remove).toEqual(['/archives/2025/02/', '/articles/b/'])
  })

  it('are all the pages for other code or another frame', () => {
    publish()
    const other = changes(undefined, 'other code')
    expect(other.render).toHaveLength(other.total)
    paper.put(text('d', { section: 'Culture' }))
    const { render, total } = changes()
    expect(render).toHaveLength(total)
  })
})

describe('planReport', () => {
  it('lists the changes and counts the rest', () => {
    const report = planReport({ render: ['/', '/articles/d/'], remove: ['/articles/b/'], total: 4 })
    expect(report.replaceAll('\u00a0', ' ')).toMatchInlineSnapshot(`
      "+ /
      + /articles/d/
      - /articles/b/
      2 pages à refaire, 2 à garder, 1 à retirer"
    `)
  })
})
