// @vitest-environment jsdom
import { Readability } from '@mozilla/readability'
import { describe, expect, it } from 'vitest'
import { builtPages, readPage } from './edition'

const articles = builtPages('out').filter((address) => address.startsWith('/articles/'))

/**
 * The reader view of a browser shows the whole text of the author, and nothing else of the page.
 */
describe.each(articles)('the reader view of %s', (address) => {
  const document = parsed(readPage('out', address))
  const title = textOf(document.querySelector('h1'))
  const written = wordsIn(document.querySelector('.prose'))
  const captions = [...document.querySelectorAll('figcaption')].map(textOf)
  // The author may also have used one of these titles as the words of a link.
  const text = textOf(document.querySelector('.prose'))
  const next = [...document.querySelectorAll('.ending h3')].map(textOf).filter((heading) => !text.includes(heading))
  const read = new Readability(document).parse()
  const shown = textOf(parsed(read?.content ?? '').body)

  it('has its title, byline and date', () => {
    expect(read?.title?.replace(/\s+/g, ' ')).toBe(title)
    expect(read?.byline).toBeTruthy()
    expect(read?.publishedTime).toMatch(/^\d{4}-\d\d-\d\d/)
  })

  it('has at least 98 % of its words', () => {
    const kept = new Set(shown.split(' '))
    expect(written.length).toBeGreaterThan(100)
    expect(written.filter((word) => kept.has(word)).length / written.length).toBeGreaterThanOrEqual(0.98)
  })

  it('has its captions, including that of its first picture', () => {
    for (const caption of captions) expect(shown).toContain(caption)
  })

  it('has none of the articles to read next', () => {
    for (const heading of next) expect(shown).not.toContain(heading)
  })
})

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}

/** The author's text, without the « Lire aussi » blocks in it. */
function wordsIn(prose: Element | null): string[] {
  const copy = prose?.cloneNode(true)
  if (!(copy instanceof Element)) return []
  for (const readAlso of copy.querySelectorAll('.readalso, .sequels')) readAlso.remove()
  return textOf(copy).split(' ')
}

/** The text with a space between blocks, which `textContent` omits. */
function textOf(element: Element | null): string {
  const walker = element?.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (walker?.nextNode()) texts.push(walker.currentNode.textContent ?? '')
  return texts.join(' ').replace(/\s+/g, ' ').trim()
}
