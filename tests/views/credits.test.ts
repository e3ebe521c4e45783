import { expect, it } from 'vitest'
import { feedHtmlOf } from '../../lib/blocks/kinds'
import type { BlockView } from '../../lib/blocks/view'
import { languageOf } from '../../lib/language/language'
import type { Picture } from '../../lib/picture'
import { DEFAULT_SITE } from '../../lib/site'
import { asSponsored, sponsoredBlock } from '../../lib/views/credits'

it('marks the external links of a sponsored text, and no other', () => {
  const html =
    '<a href="https://a.fr/">a</a> <a title="b" href="http://b.fr/">b</a> <a href="/articles/c/">c</a> <a href="#d">d</a>'
  expect(asSponsored(html)).toBe(
    '<a rel="sponsored" href="https://a.fr/">a</a> <a rel="sponsored" title="b" href="http://b.fr/">b</a> <a href="/articles/c/">c</a> <a href="#d">d</a>',
  )
  const embed = { type: 'embed' as const, href: 'https://youtu.be/a', site: 'YouTube' }
  expect(sponsoredBlock(embed)).toEqual({ ...embed, isSponsored: true })
})

const LINK = '<a href="https://a.fr/">a</a>'
const PICTURE: Picture = {
  tone: { level: 1 },
  rendition: { src: '/images/a.webp', width: 3, height: 2, sources: [] },
  alt: '',
  caption: 'a',
  captionHtml: LINK,
  credit: 'a',
  creditHtml: LINK,
}
const MEDIA = { title: 'Un son', address: '/documents/a.mp3', mediaType: 'audio/mpeg', size: 1, about: 'MP3' } as const

/** Each block with two links that leave the paper. */
const BLOCKS: BlockView[] = [
  { type: 'prose', html: `<p>${LINK} ${LINK}</p>` },
  { type: 'figure', picture: PICTURE },
  { type: 'gallery', html: `<p>${LINK}</p>`, pictures: [{ ...PICTURE, captionHtml: 'a' }] },
  { type: 'media', name: 'audio', ...MEDIA, captionHtml: LINK, creditHtml: LINK },
  { type: 'transcript', html: `<p>${LINK} ${LINK}</p>` },
  { type: 'read-also', links: ['a', 'b'].map((name) => external(`https://${name}.fr/`)) },
]

it.each(BLOCKS)('marks every sponsored link of $type', (block) => {
  const html = feedHtmlOf(sponsoredBlock(block), languageOf(DEFAULT_SITE))
  expect(html.match(/rel="sponsored"/g)).toHaveLength(2)
  expect(feedHtmlOf(block, languageOf(DEFAULT_SITE))).not.toContain('sponsored')
})

function external(href: string) {
  return { type: 'external' as const, href, title: href, host: 'a.fr' }
}
