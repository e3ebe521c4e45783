import { expect, it } from 'vitest'
import { buildCatalogue } from '../../lib/catalogue/build'
import { understandArticle } from '../../lib/markdown/article'
import { keysOf, planEdition } from '../../lib/press/plan'
import { DEFAULT_SITE } from '../../lib/site'
import { arrange } from '../../lib/views/arrange'
import { type Dice, diceFrom } from '../dice'
import { desk } from '../views/edition'

const TOPICS = 50
const SYLLABLES = ['bar', 'cou', 'dil', 'fra', 'gon', 'jus', 'lem', 'mir', 'nov', 'pal', 'ron', 'ter', 'vou', 'zel']

/** One article every other day, on a topic that has words of its own. */
function article(n: number): string {
  const dice = diceFrom(n + 1)
  const topic = dice(TOPICS)
  const date = new Date(Date.UTC(2022, 0, 1 + 2 * n)).toISOString().slice(0, 10)
  const front = `title: ${words(dice, topic, 6)} ${n}\ndate: ${date}\nsection: Rubrique ${topic % 8}\ntags: [Sujet ${topic}]`
  const also = n < 2 ? '' : `\n\nLire aussi : [[article-${dice(n)}]]`
  return `---\n${front}\n---\n\n${words(dice, topic, 80)}.${also}\n`
}

function words(dice: Dice, topic: number, count: number): string {
  const vocabulary = diceFrom(1000 + topic)
  const own = Array.from({ length: 40 }, () => [0, 1, 2].map(() => SYLLABLES[vocabulary(SYLLABLES.length)]).join(''))
  return Array.from({ length: count }, () => own[dice(own.length)]).join(' ')
}

/** Of each page of a paper of so many articles, what it is printed from. */
function keysOfPaper(size: number): ReturnType<typeof keysOf> {
  const articles = Array.from({ length: size }, (_, n) => ({
    path: `content/articles/article-${n}.md`,
    text: article(n),
  }))
  const understood = articles.flatMap((source) => understandArticle(source, DEFAULT_SITE).value ?? [])
  const { value } = buildCatalogue({ site: DEFAULT_SITE, articles, pages: [] }, understood, [])
  if (!value) throw new Error('the archive does not hold together')
  const { frame, views } = arrange(value, desk())
  return keysOf(frame, views)
}

it.each([300, 600])(
  'prints fewer than forty pages when the latest article joins an archive of %i',
  (size) => {
    const plan = planEdition(keysOfPaper(size + 1), keysOfPaper(size), () => true)
    expect(plan.print).toContain(`/articles/article-${size}/`)
    expect(plan.print.length).toBeLessThan(40)
    expect(plan.remove).toEqual([])
  },
  60_000,
)
