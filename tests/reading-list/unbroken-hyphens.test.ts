// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { writeDottedLine } from '@/lib/reading-list/dotted-line'
import { unbroken } from '@/lib/reading-list/unbroken-hyphens'

function html(nodes: (string | Element)[]): string {
  const element = document.createElement('p')
  element.append(...nodes)
  return element.innerHTML
}

it('keeps compound words whole, and escapes markup', () => {
  expect(html(unbroken('Une start-up <b>, le 2-3'))).toBe('Une <span class="whole">start-up</span> &lt;b&gt;, le 2-3')
})

it('keeps punctuation with its word', () => {
  expect(html(unbroken('Une «\u00a0start-up\u00a0» : d’Arc-en-Barrois, la villa'))).toBe(
    'Une <span class="whole">«&nbsp;start-up&nbsp;»</span> : <span class="whole">d’Arc-en-Barrois,</span> la villa',
  )
})

it('breaks what is longer than a line of a narrow column', () => {
  const title = 'À Saint-Étienne-du-Rouvray, l’hôpital'
  expect(html(unbroken(title))).toBe(title)
})

it('marks inside them', () => {
  const mark = document.createElement('mark')
  mark.append('up')
  expect(html(unbroken('start-up', (text) => (text === '' ? [] : ['start-', mark])))).toBe(
    '<span class="whole">start-<mark>up</mark></span>',
  )
})

it('writes facts for a style sheet to separate, without empty ones', () => {
  const line = document.createElement('p')
  writeDottedLine(line, ['Ada', '', '1er mai 2025'])
  expect(line.innerHTML).toBe('<span>Ada</span> <span>1<sup>er</sup> mai 2025</span>')
})
