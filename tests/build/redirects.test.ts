import { expect, it } from 'vitest'
import { TEXTS } from '../../lib/build/families'
import { writeRedirect } from '../../lib/build/write-files'
import { DEFAULT_SITE } from '../../lib/site'
import { anArticle, soundFacts } from '../catalogue/sketches'

const site = { ...DEFAULT_SITE, origin: 'https://journal.example', basePath: '/essai' }

it('each former address leads to the present one', () => {
  const articles = [
    anArticle({ slug: 'a', title: 'Le titre', aliases: ['old-a', 'older-a'] }),
    anArticle({ slug: 'b' }),
    anArticle({ slug: 'draft', aliases: ['old-draft'], draft: true }),
  ]
  const facts = soundFacts(articles, { site })
  facts.settle(TEXTS)
  const moved = { to: '/articles/a/', title: 'Le titre' }
  expect(facts.keys('redirect').map(({ key }) => [key, facts.fact('redirect', key)])).toEqual([
    ['/articles/old-a/', moved],
    ['/articles/older-a/', moved],
  ])
})

it('the page at a former address is bound to its host, and its link is one to check', () => {
  const files = new Map<string, string>()
  const put = (path: string, text: string | Uint8Array) => void files.set(path, String(text))
  const outline = writeRedirect('/articles/old-a/', { to: '/articles/a/', title: 'Le titre' }, site, { put })
  expect(outline.links).toContain('/articles/a/')
  const html = files.get('articles/old-a/index.html')
  expect(html).toContain('<a href="/essai/articles/a/">Le titre</a>')
  expect(html).toContain('content="0; url=/essai/articles/a/"')
})
