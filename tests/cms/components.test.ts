import { describe, expect, it } from 'vitest'
import { COMPONENTS } from '../../lib/cms/components'
import { parseArticle } from '../../lib/markdown/article'
import { DEFAULT_SITE } from '../../lib/site'

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
  ['essentiel', { title: '', ...TEXT }, 'key-points', `> [!essentiel]\n> ${TEXT.text.replace('\n', '\n> ')}`],
  [
    'chronologie',
    { title: 'Le quai', ...TEXT },
    'box',
    `> [!chronologie] Le quai\n> ${TEXT.text.replace('\n', '\n> ')}`,
  ],
  ['reperes', { title: '', text: 'Un.\n\nDeux.' }, 'box', '> [!repères]\n> Un.\n>\n> Deux.'],
]

describe('the blocks of the editor', () => {
  it.each(CASES)('write %s with %o as a block %s', (id, values, type, markdown) => {
    const { toBlock, fromBlock, pattern } = component(id)
    expect(toBlock(values)).toBe(markdown)
    const match = pattern.exec(`Un mot.\n\n${markdown}\n\nSuite.`)
    expect(match?.[0].trim()).toBe(markdown)
    expect(match && fromBlock?.(match)).toEqual(values)
    const text = `---\ntitle: T\ndate: 2025-06-17\n---\n\nUn mot.\n\n${markdown}\n`
    const { value } = parseArticle({ path: 'content/articles/x.md', text }, DEFAULT_SITE)
    expect(value?.blocks.map((block) => block.type)).toContain(type)
  })

  it.each([
    ['lire-aussi', 'Lire aussi :\n\n- [[a]]\n- [[b|suite:]]'],
    ['lire-aussi', 'Lire aussi :\n\n- [[a]]\n- Un titre exact'],
    ['lire-aussi', 'Lire aussi :\n\n- [[a#partie]]'],
    ['figure', '![A](/images/a.webp)\n*Une*\n![B](/images/b.webp)\n*Deux*'],
    ['figure', '![A](/images/a.webp)\n*Une *vue* du port*'],
  ])('leave alone what they cannot hold: %s, %s', (id, markdown) => {
    expect(component(id).pattern.exec(`Un mot.\n\n${markdown}\n`)).toBeNull()
  })
})
