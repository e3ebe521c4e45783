import { describe, expect, it } from 'vitest'
import type { Block } from '../../lib/article/block'
import { descriptionOf } from '../../lib/views/description'

const long = `${'Un mot '.repeat(22)}puis, la suite`
const cases = [
  {
    name: 'tags and entities',
    html: '<p>Le <strong>R&#x26;D</strong> &amp; l’<em>IA</em>&nbsp;: &#8220;a&#8221; &amp;lt;</p>',
    expected: 'Le R&D & l’IA\u00a0: “a” &lt;',
  },
  {
    name: 'a note call',
    html: '<p>Dit-il<sup><a href="#n1" title="1 > 0">1</a></sup>. Au XX<sup>e</sup> siècle.</p>',
    expected: 'Dit-il. Au XXe siècle.',
  },
  { name: 'lines', html: '<p>Un<br>deux\ntrois</p>', expected: 'Un deux trois' },
  { name: 'a text too long, cut after a word', html: `<p>${long}</p>`, expected: `${'Un mot '.repeat(21)}Un mot…` },
  {
    name: 'no comma before the ellipsis',
    html: `<p>${'a'.repeat(140)}, b, «\u00a0${'c'.repeat(40)}</p>`,
    expected: `${'a'.repeat(140)}, b…`,
  },
  { name: 'one endless word', html: `<p>${'a'.repeat(400)}</p>`, expected: `${'a'.repeat(154)}…` },
  { name: 'nothing to read', html: '<p></p>', expected: 'Le titre' },
]

describe('the description of a page', () => {
  it.each(cases)('$name', ({ html, expected }) => {
    const blocks: Block[] = [
      { type: 'notes', html: 'x' },
      { type: 'prose', html },
    ]
    const description = descriptionOf({ title: 'Le titre', blocks }, (written) => written)
    expect(description).toBe(expected)
    expect(description.length).toBeLessThanOrEqual(155)
  })

  it('is its deck if it has one', () => {
    expect(descriptionOf({ title: 'T', description: 'Le chapô', blocks: [] }, (written) => written)).toBe('Le chapô')
  })
})
