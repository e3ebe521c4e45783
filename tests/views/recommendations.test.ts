import { describe, expect, it } from 'vitest'
import type { Article } from '../../lib/article/article'
import { anArticle } from '../catalogue/article-builders'
import { aRun, articleOf, slugsOf, viewsOf } from './edition'

const plain = (slug: string, day: number) => anArticle({ slug, date: `2025-02-${String(day).padStart(2, '0')}` })

const HARVEST = `Le ministère publiera jeudi les chiffres définitifs de la récolte de blé tendre, très attendus par les négociants du
  port de Rouen, qui redoutent une moisson médiocre après les pluies du printemps et les orages de juillet. Les coopératives de la
  Beauce parlent déjà de rendements inférieurs d’un cinquième à la moyenne des dix dernières années, et de grains trop petits pour la
  meunerie. Les cours, eux, restent bas : la Russie et l’Ukraine exportent davantage que prévu, et l’Algérie achète ailleurs.`
const GLACIER = `Les relevés de la station du Jungfraujoch confirment une perte d’épaisseur de trois mètres en un seul été, la plus forte
  depuis que les glaciologues de Zurich plantent des balises, un siècle de mesures qui ne laisse guère de doute. La neige de mai avait
  pourtant protégé la glace plus longtemps que d’habitude, mais le sable venu du Sahara l’a noircie, et deux vagues de chaleur ont
  suffi. En aval, les barragistes du Valais comptent sur cette eau, qui viendra à manquer vers le milieu du siècle.`

/** An article with its own text, whose title is its first words. */
function telling(slug: string, text: string, day = 1, rest: Partial<Parameters<typeof anArticle>[0]> = {}): Article {
  const title = text.split(/(?<=^(?:\S+ ){3}\S+)/)[0] ?? text
  return anArticle({ slug, title, text, date: `2025-02-${String(day).padStart(2, '0')}`, ...rest })
}

/** « slug: reason » for each link at the foot of `x`. */
function footOf(articles: Article[]): string[] {
  const { readAlso } = articleOf(viewsOf(articles), 'x')
  return slugsOf(readAlso).map((slug, index) => `${slug}: ${readAlso[index]?.reason}`)
}

const cases: { name: string; articles: Article[]; expected: string[] }[] = [
  {
    name: 'nothing that the text, the series or a citation leads to, while something else has a reason',
    articles: [
      anArticle({ slug: 'x', date: '2025-02-10', related: ['chosen'], cites: ['cited'], series: 'S', tags: ['t'] }),
      anArticle({ slug: 'next', date: '2025-02-11', series: 'S' }),
      anArticle({ slug: 'citing', date: '2025-02-12', cites: ['x'] }),
      anArticle({ slug: 'topic', tags: ['T'] }),
      plain('chosen', 1),
      plain('cited', 2),
    ],
    expected: ['chosen: chosen', 'topic: subject'],
  },
  {
    name: 'where the text leads to every article, those again, each once under its best reason',
    articles: [
      anArticle({ slug: 'x', related: ['b'], cites: ['b', 'c'], tags: ['t'], section: 'S' }),
      anArticle({ slug: 'b', cites: ['x'], tags: ['t'], section: 'S' }),
      anArticle({ slug: 'c', cites: ['x'], tags: ['t'], section: 'S' }),
    ],
    expected: ['b: chosen', 'c: cited'],
  },
  {
    name: 'where the text leads to every article, what the editors chose first, and no citation that « Lire aussi » shows',
    articles: [
      anArticle({ slug: 'x', readAlso: [['b'], ['c'], ['e']], related: ['b'], cites: ['b', 'c', 'd'] }),
      ...['b', 'c', 'd'].map((slug) => plain(slug, 1)),
      anArticle({ slug: 'e', cites: ['x'] }),
    ],
    expected: ['b: chosen', 'd: cited', 'e: cites'],
  },
  {
    name: 'nothing at all when the editors want nothing',
    articles: [anArticle({ slug: 'x', related: [], cites: ['b'] }), plain('b', 1)],
    expected: [],
  },
  {
    name: 'another way than the only later article that is near',
    articles: [
      telling('x', 'Le glacier du Rhône fond plus vite que prévu, disent les glaciologues de Zurich.', 10),
      telling('rhone', 'Les glaciologues de Zurich mesurent le glacier du Rhône, qui fond.', 12),
      telling('velo', 'La métropole double ses pistes pour les vélos avant la fin du mandat.', 9),
      telling('bourse', 'La Bourse de Paris termine la séance en légère hausse, portée par le luxe.', 8),
    ],
    expected: ['velo: before', 'rhone: subject'],
  },
  {
    name: 'what is further in the series than its neighbours',
    articles: [
      anArticle({ slug: 'x', date: '2025-02-10', series: 'S' }),
      anArticle({ slug: 'before', date: '2025-02-09', series: 'S' }),
      anArticle({ slug: 'oldest', date: '2025-02-08', series: 'S' }),
      anArticle({ slug: 'after', date: '2025-02-11', series: 'S' }),
    ],
    expected: ['oldest: subject'],
  },
  {
    name: 'those that cite it, newest first, where they are all',
    articles: [
      anArticle({ slug: 'x', date: '2025-02-10' }),
      anArticle({ slug: 'first', date: '2025-02-11', cites: ['x'] }),
      anArticle({ slug: 'last', date: '2025-02-12', readAlso: [['x']] }),
    ],
    expected: ['last: cites', 'first: cites'],
  },
  {
    name: 'what is on the same subject, then what no other article recommends',
    articles: [
      telling('x', 'Le glacier du Rhône fond deux fois plus vite que prévu, disent les glaciologues de Zurich.'),
      telling('rhone', 'Les glaciologues de Zurich mesurent depuis un siècle le glacier du Rhône, qui fond.'),
      telling('alpes', 'Dans les Alpes, le glacier d’Aletsch fond aussi, disent les glaciologues de Zurich.'),
      telling('bourse', 'La Bourse de Paris termine la séance en légère hausse, portée par le luxe.'),
      telling('velo', 'La métropole double ses pistes pour les vélos avant la fin de la mandature.'),
    ],
    expected: ['alpes: subject', 'rhone: subject', 'velo: after'],
  },
  {
    name: 'no story that its own text tells already, nor the same one twice',
    articles: [
      telling('x', `La moisson déçoit. ${HARVEST} Les barragistes du Valais, eux, regardent le ciel.`, 1, {
        cites: ['y'],
      }),
      telling('x-again', `Une moisson décevante. ${HARVEST}`),
      telling('y', `La fonte s’accélère. ${GLACIER}`),
      telling('y-again', `La fonte s’accélère encore. ${GLACIER}`),
    ],
    expected: ['y: cited'],
  },
  {
    name: 'what the editors chose, even where it cites the article',
    articles: [
      anArticle({ slug: 'x', date: '2025-02-10', related: ['b'] }),
      anArticle({ slug: 'b', date: '2025-02-12', cites: ['x'] }),
      plain('c', 1),
    ],
    expected: ['c: subject', 'b: chosen'],
  },
  {
    name: 'one link further: what several of its links lead to first',
    articles: [
      telling('x', 'Un orage.', 10, { cites: ['b', 'c'] }),
      telling('b', 'Deux trains.', 9, { cites: ['d', 'e'] }),
      telling('c', 'Trois ports.', 8, { cites: ['e'] }),
      telling('d', 'Quatre clous.', 7),
      telling('e', 'Cinq pommes.', 6),
    ],
    expected: ['d: beyond', 'e: beyond'],
  },
  {
    name: 'nothing further than a press review, which links with everything',
    articles: [
      telling('x', 'Un orage.', 20, { cites: ['review'] }),
      telling('review', 'Deux trains.', 25, { cites: aRun(21).map(({ slug }) => slug) }),
      ...aRun(21, (index) => ({
        text: `Mot${index} seul${index}.`,
        title: `Chose${index}`,
        date: `2025-01-${10 + (index % 20)}`,
      })),
    ],
    expected: ['a020: before'],
  },
  {
    name: 'for want of any tie, what was published on either side',
    articles: [
      telling('x', 'Un orage.', 10),
      telling('b', 'Deux trains.', 9),
      telling('c', 'Trois ports.', 11),
      telling('d', 'Quatre clous.', 8),
    ],
    expected: ['b: before', 'c: after'],
  },
  { name: 'nothing in a paper of one article', articles: [plain('x', 1)], expected: [] },
  {
    name: 'where all came later, the newest that does not lead back',
    articles: [
      telling('x', 'Négociants, meunerie, Beauce et récolte. Glaciologues, balises, Valais et barragistes.', 1),
      telling('back', 'La récolte de la Beauce inquiète la meunerie, et les négociants.', 10),
      telling(
        'onward',
        'Barragistes et glaciologues du Valais posent des balises. Tribunal, greffe, appel, délibéré.',
        5,
      ),
      telling('between', 'Le greffe du tribunal a rendu en appel son délibéré.', 3),
    ],
    expected: ['onward: subject', 'back: subject'],
  },
]

describe('the foot of an article has', () => {
  it.each(cases)('$name', ({ articles, expected }) => expect(footOf(articles)).toEqual(expected))
})

it('a new article changes the foot of few others', () => {
  const named = (count: number) =>
    aRun(count, (index) => ({ tags: ['t'], section: 'S', series: index > 195 ? 'D' : 'C' }))
  const [before, after] = [viewsOf(named(200)), viewsOf(named(201))]
  const changed = [...after].filter(([address, view]) => JSON.stringify(view) !== JSON.stringify(before.get(address)))
  const articles = changed.filter(([, view]) => view.type === 'article').map(([address]) => address)
  expect(articles.length).toBeLessThan(15)
  expect(changed.length).toBeLessThan(25)
})
