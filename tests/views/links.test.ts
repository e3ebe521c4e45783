import { describe, expect, it } from 'vitest'
import { resolveLinks } from '../../lib/views/resolve-links'
import { anArticle } from '../catalogue/article-builders'
import { articleOf, viewsOf } from './edition'

const A = { href: '/articles/a/', title: 'Un <A> & un « B »' } as const
const destinationOf = (name: string) => (['a', 'old-a'].includes(name) ? A : undefined)

const cases = [
  { name: 'an article', html: '<a href="article:a">x</a>', expected: '<a href="/articles/a/">x</a>' },
  { name: 'a part of it', html: '<a href="article:a#b">x</a>', expected: '<a href="/articles/a/#b">x</a>' },
  { name: 'a former name', html: '<a href="article:old-a">x</a>', expected: '<a href="/articles/a/">x</a>' },
  {
    name: 'other attributes',
    html: '<a class="c" href="article:a" lang="en">x</a>',
    expected: '<a class="c" href="/articles/a/" lang="en">x</a>',
  },
  {
    name: 'no text',
    html: '<a href="article:a"></a>.',
    expected: '<a href="/articles/a/">Un &lt;A&gt; &amp; un « B »</a>.',
  },
  {
    name: 'two in one line',
    html: '<a href="article:a"></a><a href="article:a">y</a>',
    expected: '<a href="/articles/a/">Un &lt;A&gt; &amp; un « B »</a><a href="/articles/a/">y</a>',
  },
  { name: 'an article to come', html: '<a href="article:zzz">un <em>x</em></a>.', expected: 'un <em>x</em>.' },
  { name: 'an article to come, without text', html: '<a href="article:a-venir#b"></a>.', expected: 'a venir.' },
  {
    name: 'a name of the language',
    html: '<a href="article:constructor">x</a>',
    expected: 'x',
  },
  {
    name: 'another link',
    html: '<a href="https://a.b/article:a">x</a>',
    expected: '<a href="https://a.b/article:a">x</a>',
  },
  { name: 'the same words in the text', html: '<p>href="article:a"</p>', expected: '<p>href="article:a"</p>' },
]

describe('links in running text', () => {
  it.each(cases)('$name', ({ html, expected }) => expect(resolveLinks(html, destinationOf)).toBe(expected))

  it('find articles by their present and former names', () => {
    const text = ['a', 'old-a'].map((name) => `<a href="article:${name}">x</a>`).join()
    const views = viewsOf([anArticle({ slug: 'a', aliases: ['old-a'] }), anArticle({ slug: 'b', text })])
    expect(JSON.stringify(articleOf(views, 'b').blocks).match(/href=\\"[^"]*"/g)).toEqual([
      'href=\\"/articles/a/\\"',
      'href=\\"/articles/a/\\"',
    ])
  })
})
