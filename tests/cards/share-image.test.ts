import { expect, it } from 'vitest'
import { cardAddress } from '../../lib/cards/share-card'
import { openGraphImage, shareImageOf } from '../../lib/cards/share-image'
import { article, PICTURE, SITE } from '../feeds/paper'

const CROPS = ['/images/a.16x9-1200.jpg', '/images/a.4x3-1200.jpg'] as const
const cases = [
  {
    name: 'its own card',
    view: article('a', { picture: PICTURE }),
    type: 'own',
    address: cardAddress(article('a', { picture: PICTURE }), SITE),
  },
  {
    name: 'the widest crop of its picture',
    view: article('a', { cardless: true, picture: PICTURE, crops: [...CROPS] }),
    type: 'picture',
    address: CROPS[0],
  },
  {
    name: 'its picture, of which no crop is large enough',
    view: article('a', { cardless: true, picture: PICTURE }),
    type: 'picture',
    address: '/images/pentagone.0a-1600.jpg',
  },
  {
    name: 'the card of the paper',
    view: article('a', { cardless: true }),
    type: 'paper',
    address: expect.stringMatching(/^\/images\/partage\/[0-9a-f]{12}\.jpg$/),
  },
]

it.each(cases)('an article is shared with $name', ({ view, type, address }) => {
  expect(shareImageOf(view, SITE)).toMatchObject({ type, address })
})

it('the card of the paper describes the paper, and is the same for all', () => {
  const [a, b] = ['a', 'b'].map((slug) => shareImageOf(article(slug, { cardless: true }), SITE))
  expect(a).toEqual(b)
  expect(a).toMatchObject({ card: { title: 'L’actualité, et ce qu’il faut lire avec', paper: 'Lire aussi' } })
  expect(shareImageOf(article('a', { cardless: true }), { ...SITE, tagline: '' })).toMatchObject({
    card: { title: 'Lire aussi' },
  })
})

it('gives the size of cards, and the description of pictures', () => {
  expect(openGraphImage(shareImageOf(article('a'), SITE))).toMatchObject({
    width: 1200,
    height: 630,
    type: 'image/jpeg',
  })
  expect(openGraphImage(shareImageOf(article('a', { cardless: true, picture: PICTURE }), SITE))).toEqual({
    alt: PICTURE.alt,
  })
})
