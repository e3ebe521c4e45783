import { expect, it } from 'vitest'
import { anArticle } from '../catalogue/article-builders'
import { articleOf, slugsOf, viewsOf } from './edition'

const BRIDGE = 'Le pont de la rivière a été fermé aux camions en mars, après la visite des ingénieurs.'
const SCHOOL = 'L’école du village accueille vingt élèves, dont la moitié vient des hameaux voisins.'
const BAKER = 'Le boulanger ouvre à six heures, et vend du pain de seigle aux premiers ouvriers.'
const HTML = [BRIDGE, SCHOOL, BAKER].map((text) => `<p>${text}</p>`).join('\n')

const x = anArticle({ slug: 'x', date: '2025-01-10', blocks: [{ type: 'prose', html: HTML }] })
const citing = (slug: string, date: string, text: string) => {
  return anArticle({ slug, date, cites: ['x'], title: `Titre ${slug}`, text: `${text} <a href="article:x">Lire</a>.` })
}

/** « text of the paragraph: slugs of its marks » for each block of the body of `x`. */
function marks(...others: Parameters<typeof viewsOf>[0]): string[] {
  const { blocks } = articleOf(viewsOf([x, ...others]), 'x')
  return blocks.map((block) => {
    if (block.type !== 'prose') return block.type
    return `${block.html.replace(/<[^>]*>/g, '').slice(0, 8)}: ${slugsOf(block.sequels ?? [])}`
  })
}

const cases: { name: string; others: Parameters<typeof marks>; expected: string[] }[] = [
  { name: 'none without citations', others: [], expected: ['Le pont : '] },
  {
    name: 'each later citation beside the paragraph that it takes up',
    others: [
      citing('rye', '2025-02-01', 'Le seigle manque aux boulangers.'),
      citing('pupils', '2025-03-01', 'Les élèves des hameaux prendront le car.'),
    ],
    expected: ['Le pont : ', 'L’école : pupils', 'Le boula: rye'],
  },
  {
    name: 'those of one paragraph together, the oldest first, and a first paragraph without an empty block',
    others: [
      citing('repair', '2025-03-01', 'Le pont sera réparé pour les camions.'),
      citing('survey', '2025-02-01', 'Les ingénieurs ont revu le pont et la rivière.'),
    ],
    expected: ['Le pont : survey,repair'],
  },
  {
    name: 'no citation of the same day or of an earlier one',
    others: [citing('same-day', '2025-01-10', 'Le pont.'), citing('before', '2025-01-01', 'Le pont.')],
    expected: ['Le pont : '],
  },
]

it.each(cases)('marks $name', ({ others, expected }) => expect(marks(...others)).toEqual(expected))

it('marks the six newest citations, and lists all citations at the foot', () => {
  const others = Array.from({ length: 9 }, (_, day) =>
    citing(`c${day}`, `2025-02-0${day + 1}`, 'Le pont de la rivière.'),
  )
  expect(marks(...others)).toEqual(['Le pont : c3,c4,c5,c6,c7,c8'])
  expect(slugsOf(articleOf(viewsOf([x, ...others]), 'x').citedBy)).toHaveLength(9)
})
