import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../lib/article/article'
import { CATALOGUE } from '../../lib/build/families-by-step'
import { keepPublished } from '../../lib/build/keep-published'
import { putSettings } from '../../lib/build/put-content'
import { problemsOf } from '../../lib/build/stored-problems'
import { DEFAULT_SITE } from '../../lib/site'
import { anArticle, aPage, type PaperOptions, validFacts } from '../catalogue/article-builders'
import { scratch } from '../scratch'

const [a, b] = [anArticle({ slug: 'a' }), anArticle({ slug: 'b' })]

/** A newsroom with these published addresses. */
const having = (...texts: [address: `/${string}`, id: string][]): PaperOptions => ({
  published: { home: 'https://journal.example', texts: texts.map(([address, id]) => ({ address, id })) },
})

const A = ['/articles/a/', 'urn:uuid:a'] as const

describe('the list of published addresses', () => {
  it('is written beside the texts, sorted, and only when it changes', () => {
    const { contentDir, file, keep } = newsroom('content')
    const facts = keep([b, a], having())
    expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')))).toEqual(['/articles/a/', '/articles/b/'])
    utimesSync(file, 0, 0)
    facts.refresh(CATALOGUE)
    keepPublished(contentDir, facts)
    expect(statSync(file).mtimeMs).toBe(0)
  })

  it('keeps former addresses, and the id of an article with a new address', () => {
    const { file, keep } = newsroom('content')
    writeFileSync(file, `{"${A[0]}": "${A[1]}"}`)
    keep([anArticle({ slug: 'new', aliases: ['a'] })], having([...A]))
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ '/articles/a/': A[1], '/articles/new/': A[1] })
  })

  it('restores deleted addresses', () => {
    const { contentDir, file, keep } = newsroom('content')
    const facts = keep([a, b], having())
    const written = readFileSync(file, 'utf8')
    writeFileSync(file, '{}')
    for (const { key } of facts.keys('publishedId')) facts.put('publishedId', key, undefined)
    facts.refresh(CATALOGUE)
    keepPublished(contentDir, facts)
    expect(readFileSync(file, 'utf8')).toBe(written)
  })

  it('is read again once a damaged file is restored', () => {
    const { published } = having([...A])
    const source = { path: 'content/.published.json', text: 'the list' }
    const facts = validFacts([a], { published: { home: '', texts: [], ...published, source } })
    const known = () => facts.keys('publishedId').map(({ key }) => key)
    putSettings(facts, { site: DEFAULT_SITE, published: { home: '', texts: [], source: { path: source.path } } })
    expect(known()).toEqual([])
    putSettings(facts, { site: DEFAULT_SITE, published: { home: '', texts: [], ...published, source } })
    expect(known()).toEqual([A[0]])
  })

  it('is started again if it belongs to another paper', () => {
    const { file, keep } = newsroom('content')
    const page = ['/a-propos/', 'urn:uuid:page'] as const
    writeFileSync(file, JSON.stringify(Object.fromEntries([A, page])))
    const facts = keep([b], { ...having([...A], [...page]), pages: [aPage('a-propos')] })
    expect(readFileSync(file, 'utf8')).not.toContain('urn:uuid:page')
    expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')))).toEqual(['/a-propos/', '/articles/b/'])
    facts.refresh(CATALOGUE)
    expect(problemsOf(facts)).toEqual([])
  })
})

function newsroom(name: string) {
  const root = scratch({ [`${name}/site.yml`]: '' })
  const contentDir = join(root, name)
  const keep = (articles: Article[], published: PaperOptions) => {
    const facts = validFacts(articles, published)
    keepPublished(contentDir, facts)
    return facts
  }
  return { contentDir, file: join(contentDir, '.published.json'), keep }
}
