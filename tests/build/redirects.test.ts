import { expect, it } from 'vitest'
import { TEXTS } from '../../lib/build/families-by-step'
import { writeRedirect } from '../../lib/build/write-files'
import { DEFAULT_SITE } from '../../lib/site'
import { anArticle, validFacts } from '../catalogue/article-builders'

const site = { ...DEFAULT_SITE, origin: 'https://journal.example', basePath: '/essai' }

it('writes a redirect page for a former address, and checks its link', () => {
  const articles = [
    anArticle({ slug: 'a', title: 'Le titre', aliases: ['old-a', '/2019/vieux.html', '/été/', 'x.php', '?p=1'] }),
    anArticle({ slug: 'b' }),
    anArticle({ slug: 'draft', aliases: ['old-draft'], draft: true }),
  ]
  const facts = validFacts(articles, { site })
  facts.refresh(TEXTS)
  const files = new Map<string, string>()
  const put = (path: string, text: string | Uint8Array) => void files.set(path, String(text))
  for (const { key } of facts.keys('redirect')) {
    const moved = facts.fact('redirect', key) ?? expect.fail(`${key} leads nowhere`)
    expect(writeRedirect(key, moved, { put }).links).toContain('/articles/a/')
  }
  expect([...files.keys()]).toEqual(['2019/vieux.html', 'articles/old-a/index.html', 'été/index.html'])
  for (const html of files.values()) {
    expect(html).toContain('<a href="/essai/articles/a/">Le titre</a>')
    expect(html).toContain('content="0; url=/essai/articles/a/"')
  }
})
