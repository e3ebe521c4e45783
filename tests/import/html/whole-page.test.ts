import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { wholePage } from '../../../lib/import/html/whole-page'

const HEAD = '<title>Le quai</title><meta name="author" content="Ana">'
const BODY = '<header>Le journal</header><p>Le quai est fermé.</p>'

describe('wholePage', () => {
  it.each([
    ['whole', `<!doctype html><html lang="fr"><head>${HEAD}</head><body>${BODY}</body></html>`],
    ['without a head', `<!doctype html><html lang="fr">${HEAD}<body>${BODY}</body></html>`],
    ['without a body', `<!doctype html>\n<html lang="fr">\n<head>${HEAD}</head>${BODY}</html>`],
    ['without either', `<!DOCTYPE html><html lang="fr"><!-- un -->${HEAD}\n${BODY}`],
    ['without anything', `${HEAD}${BODY}`],
  ])('has a head and a body: %s', (_name, text) => {
    const { document } = parseHTML(wholePage(text))
    expect(document.head.querySelector('meta')?.getAttribute('content')).toBe('Ana')
    expect(document.title).toBe('Le quai')
    expect(document.body.innerHTML.trim()).toBe(BODY)
  })

  it('keeps the language of the page', () => {
    expect(parseHTML(wholePage('<html lang="oc"><p>Adiu.')).document.documentElement.lang).toBe('oc')
  })

  it('keeps the source of a quotation as a paragraph', () => {
    expect(wholePage('<blockquote>Non.<footer>Ana</footer></blockquote><footer>Nous</footer>')).toContain(
      '<blockquote>Non.<p>Ana</p></blockquote><footer>Nous</footer>',
    )
  })
})
