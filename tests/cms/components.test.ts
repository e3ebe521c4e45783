import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MARKERS } from '../../lib/blocks/kinds'
import { blockComponents } from '../../lib/cms/components'
import { parseArticle } from '../../lib/markdown/article'
import { DEFAULT_SITE } from '../../lib/site'
import { pick, type RandomBelow, randomBelow } from '../random'

const COMPONENTS = blockComponents('content')

const component = (id: string) => {
  const found = COMPONENTS.find((each) => each.id === id)
  if (!found) throw new Error(id)
  return found
}

const TEXT = { text: '- 1er juin 2019 : un.\n- 2020 : deux.' }
const CASES: [id: string, values: Record<string, unknown>, type: string, markdown: string][] = [
  ['lire-aussi', { articles: ['a', 'b-c'] }, 'read-also', 'Lire aussi :\n\n- [[a]]\n- [[b-c]]'],
  ['exergue', { quote: 'Un mot', by: 'Une juriste' }, 'pull-quote', '> [!exergue]\n> Un mot\n>\n> Une juriste'],
  ['exergue', { quote: 'Un mot', by: '' }, 'pull-quote', '> [!exergue]\n> Un mot'],
  [
    'figure',
    { src: '/images/a.webp', alt: 'Un phare', caption: 'Le phare', credit: 'Photo : [J](https://a.fr)' },
    'figure',
    '![Un phare](/images/a.webp)\n*Le phare | Photo : [J](https://a.fr)*',
  ],
  [
    'figure',
    { src: '/images/a.webp', alt: '', caption: '', credit: 'Jeanne' },
    'figure',
    '![](/images/a.webp)\n*| Jeanne*',
  ],
  ['essentiel', TEXT, 'key-points', `> [!essentiel]\n> ${TEXT.text.replace('\n', '\n> ')}`],
  [
    'chronologie',
    { title: 'Le quai', ...TEXT },
    'box',
    `> [!chronologie] Le quai\n> ${TEXT.text.replace('\n', '\n> ')}`,
  ],
  ['reperes', { title: '', text: 'Un.\n\nDeux.' }, 'box', '> [!repères]\n> Un.\n>\n> Deux.'],
  [
    'direct',
    { title: 'Le vote', text: '**20 juin 2025, 17 h** Reporté.' },
    'live',
    '> [!direct] Le vote\n> **20 juin 2025, 17 h** Reporté.',
  ],
  [
    'galerie',
    {
      title: 'La flotte',
      pictures: [
        { src: '/images/a.webp', alt: 'Un', caption: 'Le quai', credit: 'Jeanne' },
        { src: '/images/b.webp', alt: '', caption: '', credit: '' },
      ],
    },
    'gallery',
    '> [!galerie] La flotte\n> ![Un](/images/a.webp)\n> *Le quai | Jeanne*\n> ![](/images/b.webp)',
  ],
  [
    'media',
    { src: '/documents/a.mp3', title: 'Un entretien', caption: 'À bord', credit: '' },
    'media',
    '![Un entretien](/documents/a.mp3)\n*À bord*',
  ],
  ['media', { src: 'b.mp4', title: 'Le quai', caption: '', credit: '' }, 'media', '![Le quai](b.mp4)'],
  [
    'embed',
    { address: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', title: 'La séance' },
    'embed',
    '[La séance](https://www.youtube.com/watch?v=dQw4w9WgXcQ)',
  ],
  ['embed', { address: 'https://youtu.be/dQw4w9WgXcQ', title: '' }, 'embed', 'https://youtu.be/dQw4w9WgXcQ'],
  ['document', { src: '/documents/a.pdf', title: 'Le rapport' }, 'prose', '[Le rapport](/documents/a.pdf)'],
]

describe('the blocks of the editor', () => {
  it('are those of the registry: each marker has a form with a French name', () => {
    const written = COMPONENTS.map(({ toBlock }) => /^> \[!([^\]]+)\]/.exec(toBlock({}))?.[1])
    expect(written.filter((marker) => marker !== undefined).sort()).toEqual([...MARKERS].sort())
    expect(COMPONENTS.filter(({ label }) => !/^\p{Lu}/u.test(label)).map(({ id }) => id)).toEqual([])
    expect(new Set(COMPONENTS.map(({ id }) => id)).size).toBe(COMPONENTS.length)
  })

  it.each(CASES)('write %s with %o as a block %s', (id, values, type, markdown) => {
    const { toBlock, fromBlock, pattern } = component(id)
    expect(toBlock(values)).toBe(markdown)
    const match = pattern.exec(`Un mot.\n\n${markdown}\n\nSuite.`)
    expect(match?.[0].trim()).toBe(markdown)
    expect(match && fromBlock?.(match)).toEqual(values)
    expect(blocksOf(markdown).map((block) => block.type)).toContain(type)
  })

  it.each([
    ['lire-aussi', 'Lire aussi :\n\n- [[a]]\n- [[b|suite:]]'],
    ['lire-aussi', 'Lire aussi :\n\n- [[a]]\n- Un titre exact'],
    ['lire-aussi', 'Lire aussi :\n\n- [[a#partie]]'],
    ['figure', '![A](/images/a.webp)\n*Une*\n![B](/images/b.webp)\n*Deux*'],
    ['figure', '![A](/images/a.webp)\n*Une *vue* du port*'],
    ['figure', '![A](/documents/a.mp3)\n*Une*'],
    ['galerie', '> [!galerie]\n> Un texte.\n>\n> ![A](a.webp)'],
    ['note', '> [!note]\n> Un.\nSuite paresseuse.'],
    ['note', '> [!note]\n> Un.\n>Deux.'],
    ['exergue', '> [!exergue]\n> Un.\n>\n> Deux.\n>\n> Trois.'],
    ['media', 'Un mot ![A](a.mp3)'],
    ['document', '[A](/documents/a.pdf) et [B](/documents/b.pdf)'],
    ['document', '[A](https://exemple.fr/a.pdf)'],
    ['embed', '[A](https://exemple.fr/)'],
  ])('do not match what they cannot hold: %s, %s', (id, markdown) => {
    expect(component(id).pattern.exec(`Un mot.\n\n${markdown}\n`)).toBeNull()
  })

  it('write back every block of real texts byte for byte', () => {
    const found = TEXTS.flatMap((text) => rewritten(text.replace(/^---\n[\s\S]*?\n---\n/, '')))
    expect(found.filter(({ read, written }) => read !== written)).toEqual([])
    expect(new Set(found.map(({ id }) => id)).size).toBeGreaterThan(10)
  })

  it('write back or do not match whatever a writer may type', () => {
    const random = randomBelow(18)
    for (let run = 0; run < 3000; run += 1) {
      const text = anyText(random)
      for (const { read, written } of rewritten(text)) {
        expect([text, written]).toEqual([text, read])
      }
    }
  })
})

const FOLDERS = ['tests/fixtures/markdown', 'tests/e2e/every-kind', 'tests/shots/guide', 'content/articles']
const TEXTS = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => readFileSync(join(folder, path), 'utf8')),
)

/**
 * The blocks that the editor would read in a text, and the text that it would write back. It
 * matches from the start of each line, and adds a space to empty lines of quotations.
 */
function rewritten(text: string): { id: string; read: string; written: string }[] {
  const lines = text.split('\n')
  return lines.flatMap((_, index) => {
    const rest = lines.slice(index).join('\n')
    return COMPONENTS.flatMap(({ id, pattern, fromBlock, toBlock }) => {
      const match = rest.match(pattern)
      return match?.index === 0 && fromBlock
        ? [{ id, read: match[0].replace(/^> $/gm, '>'), written: toBlock(fromBlock(match)) }]
        : []
    })
  })
}

const MARKER: [string, ...string[]] = ['NOTE', 'inconnu', ...MARKERS]
const PIECES: [string, ...string[]] = [
  '> ',
  '>',
  '>  ',
  '\n',
  '\n\n',
  '\n> ',
  '\n>\n> ',
  'Un mot',
  ' ',
  '**18 h** Oui',
  '- 2024 : fin',
  '![Un quai](/images/a.webp)',
  '![](b.mp3)',
  '*Le quai | Jeanne*',
  '*| Jeanne *',
  '*a|b*',
  '[Le rapport](/documents/a.pdf)',
  'https://youtu.be/abc',
  '[ Un titre](https://youtu.be/abc)',
  'Lire aussi :',
  '- [[a]]',
  '- [[a|suite:]]',
]

function anyText(random: RandomBelow): string {
  const pieces = Array.from({ length: 1 + random(7) }, () => pick(random, PIECES))
  const start = random(2) === 0 ? `> [!${pick(random, MARKER)}]${pick(random, ['', ' ', ' Titre', ' Titre '])}\n> ` : ''
  return start + pieces.join('')
}

function blocksOf(markdown: string) {
  const text = `---\ntitle: T\ndate: 2025-06-17\n---\n\nUn mot.\n\n${markdown}\n`
  return parseArticle({ path: 'content/articles/x.md', text }, DEFAULT_SITE).value?.blocks ?? []
}
