// @vitest-environment jsdom
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { BookFile } from '../../lib/books/book-file'
import { packSingleFile } from '../../lib/books/pack-book'
import { fileOf, series } from './series'

const room = series()
const article = read(fileOf(room, '/emporter/articles/tous-les-blocs.html'))
const whole = read(fileOf(room, '/emporter/series/les-blocs.html'))

function read(file: BookFile) {
  const html = Buffer.from(packSingleFile(file, new Map())).toString()
  return { html, document: new DOMParser().parseFromString(html, 'text/html') }
}

describe.each([
  ['an article', article],
  ['a series', whole],
])('%s in one file', (_, { html, document }) => {
  it('requests nothing and runs no script', () => {
    expect(document.querySelectorAll('script, link, iframe, audio, video, [style], object')).toHaveLength(0)
    const sources = [...document.querySelectorAll('[src]')].map((element) => element.getAttribute('src') ?? '')
    expect(sources.filter((src) => !src.startsWith('data:'))).toEqual([])
    expect(html).not.toMatch(/\son[a-z]+=|@import|url\(/)
  })

  it('has a policy that allows its own style sheet only', () => {
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? ''
    const style = document.querySelector('style')?.textContent ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
    )
  })

  it('links to its own anchors, or to absolute addresses', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.length).toBe(new Set(ids).size)
    for (const link of document.querySelectorAll('a')) {
      const href = link.getAttribute('href') ?? ''
      if (href.startsWith('#')) expect(ids).toContain(decodeURIComponent(href.slice(1)))
      else expect(href).toMatch(/^https:\/\//)
    }
  })
})

it('keeps heading levels: one title, with those of the articles below it', () => {
  expect(whole.document.querySelectorAll('h1')).toHaveLength(1)
  expect(whole.document.querySelectorAll('article > header h2')).toHaveLength(3)
  expect(article.document.querySelectorAll('h1')).toHaveLength(1)
})

it('leaves text about picture tags unchanged', () => {
  expect(read(fileOf(room, '/emporter/articles/hostile.html')).document.querySelector('code')?.textContent).toBe(
    '<img src="/images/a.webp">',
  )
})
