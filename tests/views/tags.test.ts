import { describe, expect, it } from 'vitest'
import type { TagsView } from '../../lib/views/view'
import { anArticle } from '../catalogue/article-builders'
import { aRun, editionOf, viewsOf } from './edition'

const tagged = (...tags: string[]) => anArticle({ slug: 'a', tags })
const tagsOf = (...articles: Parameters<typeof viewsOf>[0]) => viewsOf(articles).get('/sujets/') as TagsView

describe('the index of subjects', () => {
  it('counts articles, and lists few subjects without letters', () => {
    const view = tagsOf(tagged('Écologie', 'Audio'), anArticle({ slug: 'b', tags: ['Audio'] }))
    expect(view).toMatchObject({
      head: { address: '/sujets/', title: 'Sujets' },
      count: 2,
      groups: [
        {
          letter: '',
          tags: [
            { href: '/sujets/audio/', text: 'Audio', count: 2 },
            { href: '/sujets/ecologie/', text: 'Écologie', count: 1 },
          ],
        },
      ],
    })
  })

  it.each([
    ['Écologie', 'E'],
    ['œuvre', 'O'],
    ['.NET', 'N'],
    ['« Lune »', 'L'],
    ['5G', '0–9'],
    ['Ελλάδα', 'Ε'],
  ])('puts « %s » under %s', (name, letter) => {
    const others = Array.from({ length: 40 }, (_, index) => `Zone ${index}`)
    const { groups } = tagsOf(tagged(name, ...others))
    expect(groups.map((group) => group.letter)).toContain(letter)
    expect(groups.find((group) => group.letter === letter)?.tags).toHaveLength(1)
  })

  it('goes from digits to Z, accents aside', () => {
    const names = ['Zoo', 'étude', 'Est', 'eau', '4G', ...Array.from({ length: 36 }, (_, index) => `m${index + 10}`)]
    const { groups } = tagsOf(tagged(...names))
    expect(groups.map(({ letter }) => letter)).toEqual(['0–9', 'E', 'M', 'Z'])
    expect(groups[1]?.tags.map(({ text }) => text)).toEqual(['eau', 'Est', 'étude'])
  })

  it('is no page of a paper without subjects, nor of drafts', () => {
    const { views, frame } = editionOf([...aRun(2), anArticle({ slug: 'd', draft: true, tags: ['Audio'] })])
    expect(views.has('/sujets/')).toBe(false)
    expect(frame.indexes).toEqual([{ href: '/archives/', text: 'Archives' }])
  })

  it('is above each subject, in the plan and in the frame', () => {
    const { views, frame } = editionOf([tagged('Audio')])
    expect(views.get('/sujets/audio/')).toMatchObject({ breadcrumb: [{ href: '/' }, { href: '/sujets/' }] })
    expect(views.get('/plan/')).toMatchObject({ pages: [{ href: '/' }, { href: '/archives/' }, { href: '/sujets/' }] })
    expect(frame.indexes.map(({ href }) => href)).toEqual(['/archives/', '/sujets/'])
  })
})
