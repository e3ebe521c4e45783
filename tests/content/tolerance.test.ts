import { describe, expect, it } from 'vitest'
import { readArticleFields, readPageFields } from '../../lib/content/article-front-matter'
import { splitFrontMatter } from '../../lib/content/front-matter'
import type { SourceFile } from '../../lib/content/newsroom'
import type { Problem } from '../../lib/problem'

const FILE = 'content/articles/2025-06-20-la-gare.md'

function read(header: readonly string[], more: Partial<SourceFile> = {}, fieldsOf = readArticleFields) {
  const source = { path: FILE, text: ['---', ...header, '---', '', 'Un paragraphe.', ''].join('\n'), ...more }
  const { yaml, problems } = splitFrontMatter(source)
  const checked = yaml ? fieldsOf(source, yaml) : { problems: [] }
  return { ...checked, problems: [...problems, ...checked.problems], text: source.text }
}

const SOUND = ['title: Une gare', 'date: 2025-06-20']
const only = (problems: readonly Problem[]) => problems.map(({ severity, code }) => `${severity} ${code}`)

describe('a header with only one meaning', () => {
  it.each([
    ['a no-break space after a colon', 'description:\u00a0La gare', { description: 'La gare' }, 'yaml-no-break-space'],
    ['one before a colon', 'description\u00a0: La gare', { description: 'La gare' }, 'yaml-no-break-space'],
    ['one after a value', 'draft: true\u00a0', { draft: true }, 'yaml-no-break-space'],
    ['quotes of a word processor', 'description: “La gare”', { description: 'La gare' }, 'smart-quotes'],
    ['entities', 'description: "&Agrave; l&rsquo;&eacute;t&eacute;"', { description: 'À l’été' }, 'html-entity'],
    ['entities of entities', 'description: L&amp;rsquo;été', { description: 'L’été' }, 'html-entity'],
    ['numbers of characters', 'tags: ["&#233;t&#xE9;"]', { tags: ['été'] }, 'html-entity'],
    ['emphasis', 'description: La **gare** du *Nord*', { description: 'La gare du Nord' }, 'marks-in-plain-text'],
    ['a link', 'description: La [gare](https://a.fr/b)', { description: 'La gare' }, 'marks-in-plain-text'],
    [
      'links between articles',
      'description: La [[gare]] du [[nord|Nord]]',
      { description: 'La gare du Nord' },
      'marks-in-plain-text',
    ],
    ['tags', 'description: Le XX<sup>e</sup><br/>siècle', { description: 'Le XXe siècle' }, 'marks-in-plain-text'],
    ['an escape that does not show', 'authors: ["Ada\\vL"]', { authors: ['Ada L'] }, 'hidden-character'],
    ['a lone surrogate', 'description: "a\\ud800b"', { description: 'ab' }, 'hidden-character'],
    ['an empty item', 'tags: [a, "", b]', { tags: ['a', 'b'] }, 'empty-item'],
  ])('is accepted with %s, with a warning', (_, line, expected, code) => {
    const { value, problems } = read([...SOUND, line])
    expect(value).toMatchObject(expected)
    expect(only(problems)).toEqual([`warning ${code}`])
    const fixed = read([...SOUND, problems[0]?.fix ?? ''])
    expect(fixed.problems).toEqual([])
    expect(fixed.value).toMatchObject(expected)
  })

  it.each([
    'Le 5 * 3 * 2',
    'C*, une algèbre',
    'nom_de_fichier',
    '[Enquête] Le port',
    '« J’accuse »',
    'R&D; et AT&T',
    'a < b > c',
    '# 1 des ventes',
  ])('keeps « %s » as it is', (title) => {
    const { value, problems } = read([`title: ${JSON.stringify(title)}`, 'date: 2025-06-20'])
    expect([value?.title.replace(/^# /, ''), problems.length]).toEqual([
      title.replace(/^# /, ''),
      title[0] === '#' ? 1 : 0,
    ])
  })

  it('keeps the spaces of a block scalar', () => {
    const { value, problems } = read([...SOUND, 'description: |', '  Attention\u00a0: travaux'])
    expect([value?.description, problems]).toEqual(['Attention\u00a0: travaux', []])
  })
})

describe('a text marked private in another way', () => {
  it.each([
    'published: false',
    'published: "non"',
    'brouillon: oui',
    'private: true',
    'visibility: privé',
    'status: en relecture',
    'password: sésame',
    'isPrivate: true',
    'membersOnly: yes',
    'classification: interne',
    'robots: noindex, nofollow',
    'drafft: true',
    'publsihed: non',
    'Ne pas publier: oui',
    'expiryDate: 2025-07-01',
    'publishDate: 2031-01-01',
  ])('%s: is a draft, with a warning', (line) => {
    const { value, problems } = read([...SOUND, line])
    expect(value?.draft).toBe(true)
    expect(only(problems)).toEqual(['warning private-key'])
    expect(read([...SOUND, problems[0]?.fix ?? '']).value?.draft).toBe(true)
  })

  it.each([
    'published: true',
    'private: false',
    'status: publié',
    'published: 2024-01-02',
    'tier: gratuit',
    'hide: faux',
    'publicité: non',
    'publishDate: 2019-01-01',
  ])('%s: is public', (line) => {
    const { value, problems } = read([...SOUND, line])
    expect([value?.draft, only(problems)]).toEqual([undefined, ['warning unknown-key']])
  })

  it('cannot be a page', () => {
    const { value, problems } = read(['title: À propos', 'draft: oui', 'published: false'], {}, readPageFields as never)
    expect([value, only(problems)]).toEqual([undefined, ['error private-key', 'error private-key']])
  })
})

describe('the line to write', () => {
  it.each([
    ['draft: "true"', 'draft: true'],
    ["draft: 'oui'", 'draft: true'],
    ['draft: non', 'draft: false'],
    ['draft: peut-être', undefined],
    ['updated: 2025-06-31', 'updated: 2025-06-30'],
    ['updated: 31/02/2025', 'updated: 2025-02-28'],
    ['updated: 4 mars 2021 # hier', 'updated: 2021-03-04 # hier'],
    ['kind: enquete # longue', 'kind: enquête # longue'],
  ])('for %s is %s', (line, fix) => {
    const { problems } = read([...SOUND, line])
    expect(problems.map((problem) => problem.fix)).toEqual([fix])
  })

  it('states the number of days of a month', () => {
    const [problem] = read([...SOUND, 'updated: 2025-06-31']).problems
    expect(problem?.expected).toBe('une date AAAA-MM-JJ est attendue, or juin 2025 n’a que 30 jours')
  })

  it('takes a missing title or date from the name, the heading or the file', () => {
    const fixes = (source: Partial<SourceFile>) => read(['lang: fr'], source).problems.map(({ fix }) => fix)
    const text = '---\nlang: fr\n---\n\n# Le *port*\n\nUn paragraphe.\n'
    expect(fixes({})).toEqual(['title: "La gare"', 'date: 2025-06-20'])
    expect(fixes({ text })).toEqual(['title: "Le port"', 'date: 2025-06-20'])
    expect(fixes({ path: 'content/articles/a.md', modified: '2024-02-29' })).toEqual(['title: "A"', 'date: 2024-02-29'])
  })
})

it('reports in one run all that is wrong with a header', () => {
  const { value, problems } = read([
    'title: Le port : un an après',
    'date: 31/02/2025',
    'kind: enquete',
    'description: "Ouvert',
  ])
  expect(value).toBeUndefined()
  expect(problems.map(({ code, place }) => `${place.line} ${code}`).sort()).toEqual([
    '2 yaml-syntax',
    '3 date-shape',
    '4 wrong-value',
    '5 yaml-open-quote',
  ])
})
