import { describe, expect, it } from 'vitest'
import { languageOf } from '../../lib/language/language'
import { resolveLinks } from '../../lib/views/resolve-links'
import { anArticle } from '../catalogue/article-builders'
import { articleOf, viewsOf } from './edition'

const A = { href: '/articles/a/', title: 'Un <A> & un « B »', lang: 'fr' } as const
const B = { href: '/articles/b/', title: 'A title', lang: 'en' } as const
const destinationOf = (name: string) => (['a', 'old-a'].includes(name) ? A : name === 'b' ? B : undefined)

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
    name: 'no text, to an article of another language',
    html: '<a href="article:b"></a> <a href="article:b">x</a>',
    expected: '<a lang="en" href="/articles/b/">A title</a> <a href="/articles/b/">x</a>',
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
  {
    name: 'a document, with its kind and size',
    html: '<a href="document:a/Relev%C3%A9%201.csv">le relevé</a>',
    expected: '<a href="/documents/releve-1.f00.csv">le relevé (CSV, 12\u00a0Ko)</a>',
  },
  { name: 'a document that is gone', html: '<a href="document:b.pdf">x</a>', expected: 'x' },
  { name: 'the same words in the text', html: '<p>href="article:a"</p>', expected: '<p>href="article:a"</p>' },
]

describe('links in running text', () => {
  it.each(cases)('$name', ({ html, expected }) => {
    const { aboutDocument } = languageOf({ language: 'fr' })
    const documentOf = (path: string) => {
      return path === 'a/Relevé 1.csv'
        ? { path, address: '/documents/releve-1.f00.csv' as const, size: 12_345 }
        : undefined
    }
    expect(resolveLinks(html, { lang: 'fr', destinationOf, documentOf, aboutDocument })).toBe(expected)
  })

  it('find articles by their current and former names', () => {
    const text = ['a', 'old-a'].map((name) => `<a href="article:${name}">x</a>`).join()
    const views = viewsOf([anArticle({ slug: 'a', aliases: ['old-a'] }), anArticle({ slug: 'b', text })])
    expect(JSON.stringify(articleOf(views, 'b').blocks).match(/href=\\"[^"]*"/g)).toEqual([
      'href=\\"/articles/a/\\"',
      'href=\\"/articles/a/\\"',
    ])
  })
})
