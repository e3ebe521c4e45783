import { expect, it } from 'vitest'
import { asSponsored, sponsoredBlock } from '../../lib/views/credits'

it('tells the links of a paid text that leave the paper, and no other', () => {
  const html =
    '<a href="https://a.fr/">a</a> <a title="b" href="http://b.fr/">b</a> <a href="/articles/c/">c</a> <a href="#d">d</a>'
  expect(asSponsored(html)).toBe(
    '<a rel="sponsored" href="https://a.fr/">a</a> <a rel="sponsored" title="b" href="http://b.fr/">b</a> <a href="/articles/c/">c</a> <a href="#d">d</a>',
  )
  const embed = { type: 'embed' as const, href: 'https://youtu.be/a', site: 'YouTube' }
  expect(sponsoredBlock(embed)).toEqual({ ...embed, isSponsored: true })
})
