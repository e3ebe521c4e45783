// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { searchBoxWords } from '../../lib/language/element-words'
import { languageOf } from '../../lib/language/language'
import type { ResultCard } from '../../lib/search/index-format'
import { nameLinks } from '../../lib/search/name-links'
import { fillResult, type ResultStyle } from '../../lib/search/result-row'
import { foreignFinder } from '../../lib/text/foreign-passages'

const style: ResultStyle = {
  root: '',
  words: searchBoxWords(languageOf({ language: 'fr' })),
  isMatch: ({ folded }) => folded === 'fair',
  find: foreignFinder('fr', { en: ['fair use'] }),
}
const card: ResultCard = {
  href: '/articles/a/',
  title: 'Le fair use',
  deck: 'Un fair use de start-up.',
  day: '2025-06-01',
  minutes: 3,
  byline: [],
}

function row(change: Partial<ResultCard>): Element {
  const made = document.createElement('article')
  made.innerHTML = `<p><a data-part="section"></a></p><h2><a data-part="title"></a></h2><p data-part="text"></p><p data-part="facts"></p>`
  fillResult(made, { ...card, ...change }, style)
  return made
}

const html = (made: Element, name: string) => made.querySelector(`[data-part=${name}]`)?.outerHTML

it('declares the language of terms in the title, the text and the names of a result', () => {
  const spoken = '<span lang="en" dir="auto"><mark>fair</mark> use</span>'
  expect(html(row({}), 'title')).toContain(`Le ${spoken}`)
  expect(html(row({}), 'text')).toContain(`Un ${spoken} de`)
  const [item] = nameLinks([{ kind: 'tag', name: 'Fair use', href: '/sujets/fair-use/', count: 2 }], style)
  expect((item as Element).innerHTML).toContain('<span lang="en" dir="auto">Fair use</span>')
})

it('leaves the dots between names to the style sheet', () => {
  const page = { kind: 'tag', href: '/', count: 2 } as const
  const line = document.createElement('p')
  line.append(
    ...nameLinks(
      [
        { ...page, name: 'Audio' },
        { ...page, name: 'FLAC' },
      ],
      style,
    ),
  )
  expect(line.textContent).toBe('Aller à\u00a0: Sujet Audio Sujet FLAC')
  expect(line.children).toHaveLength(2)
})

it('declares the script of an author and of a section', () => {
  const section = { name: 'ثقافة', href: '/rubriques/t/', hue: 5 } as const
  const made = row({ byline: ['Ada', 'محمد'], section })
  for (const name of ['section', 'facts']) expect(html(made, name)).toContain('<span lang="und-Arab" dir="auto">')
})

it('declares the language of a foreign article once', () => {
  expect(html(row({ lang: 'en' }), 'title')).toContain('lang="en"')
  expect(row({ lang: 'en' }).querySelectorAll('[lang]')).toHaveLength(2)
})
