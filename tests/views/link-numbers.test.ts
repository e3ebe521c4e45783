import { expect, it } from 'vitest'
import { numberLinks } from '../../lib/views/link-numbers'

it('numbers each address once, in the order of the text', () => {
  const { blocks, sources, addresses } = numberLinks(
    [
      {
        type: 'prose',
        html: '<p><a href="https://a.fr/?x=1&#x26;y">a</a>, <a title="t" href="/articles/b/">b</a></p>',
      },
      { type: 'pull-quote', text: 'Rien' },
      { type: 'notes', html: '<ol><li><a href="https://a.fr/?x=1&#x26;y">a</a> <a href="#appel-1">↩</a></li></ol>' },
    ],
    ['<a href="https://c.fr/">c</a>'],
  )
  expect(blocks).toEqual([
    {
      type: 'prose',
      html: '<p><a href="https://a.fr/?x=1&#x26;y" data-n="1">a</a>, <a title="t" href="/articles/b/" data-n="2">b</a></p>',
    },
    { type: 'pull-quote', text: 'Rien' },
    {
      type: 'notes',
      html: '<ol><li><a href="https://a.fr/?x=1&#x26;y" data-n="1">a</a> <a href="#appel-1">↩</a></li></ol>',
    },
  ])
  expect(sources).toEqual(['<a href="https://c.fr/" data-n="3">c</a>'])
  expect(addresses).toEqual(['https://a.fr/?x=1&y', '/articles/b/', 'https://c.fr/'])
})
