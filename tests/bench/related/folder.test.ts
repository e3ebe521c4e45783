import { describe, expect, it } from 'vitest'
import { unaccented as fold } from '@/lib/text/fold'
import { Directory } from './directory'
import { rawArticle } from './folder'
import { plainText } from './plain-text'

describe('rawArticle', () => {
  const cases = [
    {
      name: 'YAML',
      file: 'a.md',
      source: '---\ntitle: Un\ndate: 2024-05-06\ntags: [x, y]\n---\n',
      title: 'Un',
      day: '2024-05-06',
      tags: ['x', 'y'],
    },
    {
      name: 'half-right YAML',
      file: 'a.md',
      source: '---\ntitle: Un : deux\ntags:\n  - x\n  - y\n---\n',
      title: 'Un : deux',
      day: '',
      tags: ['x', 'y'],
    },
    {
      name: 'TOML',
      file: 'a.md',
      source: '+++\ntitle = "Un"\ndate = 2024-05-06\n+++\n',
      title: 'Un',
      day: '2024-05-06',
      tags: [],
    },
    {
      name: 'Pelican',
      file: 'a.md',
      source: 'Title: Un\nDate: 2024-05-06\n\nTexte',
      title: 'Un',
      day: '2024-05-06',
      tags: [],
    },
    {
      name: 'BOM and CRLF',
      file: 'a.md',
      source: '\uFEFF---\r\ntitle: Un\r\n---\r\nTexte',
      title: 'Un',
      day: '',
      tags: [],
    },
    {
      name: 'nothing above',
      file: '2024/2024-05-06-un-jour.md',
      source: '# Un *jour*\n',
      title: 'Un *jour*',
      day: '2024-05-06',
      tags: [],
    },
    { name: 'no title anywhere', file: 'un-jour/index.md', source: 'Texte', title: 'un jour', day: '', tags: [] },
  ]
  for (const { name, file, source, ...expected } of cases) {
    it(name, () => expect(rawArticle(file, source)).toMatchObject(expected))
  }
})

const articles = [
  rawArticle('2024/2024-05-06-le-budget.md', '---\ntitle: Le budget\n---\n'),
  rawArticle('2024/la-maree.md', '---\ntitle: La marée\npermalink: /mer/la-maree-monte/\n---\n'),
  rawArticle('a/doublon.md', ''),
  rawArticle('b/doublon.md', ''),
  rawArticle('une.md', ''),
]
const directory = new Directory(articles)

describe('directory', () => {
  it.each([
    ['2024-05-06-le-budget', '2024/2024-05-06-le-budget'],
    ['le-budget', '2024/2024-05-06-le-budget'],
    ['../2024/2024-05-06-le-budget.md#suite', '2024/2024-05-06-le-budget'],
    ['{% post_url 2024-05-06-le-budget %}', '2024/2024-05-06-le-budget'],
    ['{{< ref "2024/la-maree.md" >}}', '2024/la-maree'],
    ['https://example.fr/mer/la-maree-monte/?a=b', '2024/la-maree'],
    ['b/doublon', 'b/doublon'],
    ['doublon', undefined],
    ['/une', 'une'],
    ['https://example.fr/une', undefined],
    ['https://example.fr/autre-chose', undefined],
  ])('%s → %s', (address, path) => expect(directory.find(address)).toBe(path))
})

describe('plainText', () => {
  const titles = new Set(articles.map(({ title }) => fold(title)))
  const cases = [
    { name: 'link', text: 'Lire [ce *texte*](le-budget.md "ici") demain', expected: 'Lire demain', cites: 1 },
    {
      name: 'link elsewhere',
      text: 'Voir [le site](https://exemple.org) demain',
      expected: 'Voir le site demain',
      cites: 0,
    },
    { name: 'wiki link', text: 'Et [[la-maree|cette marée]] là', expected: 'Et là', cites: 1 },
    { name: 'link by reference', text: 'Un [mot][1] ici\n\n[1]: /2024/la-maree/', expected: 'Un ici', cites: 1 },
    { name: 'HTML', text: '<p>Un <a class="x" href="/la-maree.html">mot</a> ici</p>', expected: 'Un ici', cites: 1 },
    { name: 'bare address', text: 'Un https://example.fr/la-maree ici', expected: 'Un ici', cites: 1 },
    { name: 'lire aussi, a line', text: 'Un\n\nLire aussi : le texte d’hier\n\nDeux', expected: 'Un\nDeux', cites: 0 },
    {
      name: 'lire aussi, a list',
      text: 'Un\n\n**À lire aussi** :\n\n- le texte\n- [x](la-maree.md)\n\nDeux',
      expected: 'Un\nDeux',
      cites: 1,
    },
    { name: 'bare title', text: 'Un\n\nLa marée\n\nDeux', expected: 'Un\nDeux', cites: 0 },
    { name: 'image', text: 'Un ![légende](la-maree.md) ici', expected: 'Un ici', cites: 0 },
    {
      name: 'paragraphs',
      text: '## Un\nDeux\ntrois\n- quatre\n- cinq',
      expected: 'Un\nDeux trois\nquatre\ncinq',
      cites: 0,
    },
  ]
  for (const { name, text, expected, cites } of cases) {
    it(name, () => {
      const plain = plainText(text, directory, titles)
      expect(plain.text).toBe(expected)
      expect(plain.cites).toHaveLength(cites)
    })
  }
})
