import { expect, it } from 'vitest'
import type { Article } from '../../lib/article/article'
import { BuildState, STATE_SCHEMA } from '../../lib/build/build-state'
import { VIEWS } from '../../lib/build/families-by-step'
import { pageChanges } from '../../lib/build/page-changes'
import { parseArticle } from '../../lib/markdown/article'
import { DEFAULT_SITE } from '../../lib/site'
import { Store } from '../../lib/store/store'
import { paperOf, type Text } from '../facts'
import { type RandomBelow, randomBelow } from '../random'
import { anyPicture, NOON } from '../views/edition'

const TOPICS = 50
const SYLLABLES = ['bar', 'cou', 'dil', 'fra', 'gon', 'jus', 'lem', 'mir', 'nov', 'pal', 'ron', 'ter', 'vou', 'zel']

/** One article every other day; each topic has its own vocabulary. */
function textOf(n: number): string {
  const random = randomBelow(n + 1)
  const topic = random(TOPICS)
  const date = new Date(Date.UTC(2022, 0, 1 + 2 * n)).toISOString().slice(0, 10)
  const front = `title: ${words(random, topic, 6)} ${n}\ndate: ${date}\nsection: Rubrique ${topic % 8}\ntags: [Sujet ${topic}]`
  const also = n < 2 ? '' : `\n\nLire aussi : [[article-${random(n)}]]`
  return `---\n${front}\n---\n\n${words(random, topic, 80)}.${also}\n`
}

function words(random: RandomBelow, topic: number, count: number): string {
  const vocabulary = randomBelow(1000 + topic)
  const own = Array.from({ length: 40 }, () => [0, 1, 2].map(() => SYLLABLES[vocabulary(SYLLABLES.length)]).join(''))
  return Array.from({ length: count }, () => own[random(own.length)]).join(' ')
}

function article(n: number): Text<Article> {
  const source = { path: `content/articles/article-${n}.md`, text: textOf(n) }
  return { source, understood: parseArticle(source, DEFAULT_SITE) }
}

it.each([300, 600])(
  'renders fewer than forty pages when the latest article joins an archive of %i',
  (size) => {
    const articles = Array.from({ length: size }, (_, n) => article(n))
    const { facts, put, settle } = paperOf({
      settings: { site: DEFAULT_SITE },
      articles,
      pages: [],
      now: NOON,
      pictures: anyPicture(),
    })
    const state = new BuildState(new Store(':memory:', STATE_SCHEMA))
    const changes = () => pageChanges(facts, state, 'code', { altered: new Set() })
    facts.refresh(VIEWS)
    state.set('code', 'code')
    state.set('frame', changes().frame)
    facts.acknowledge('view')
    expect(changes().render).toEqual([])
    put(article(size))
    settle()
    facts.refresh(VIEWS)
    const { render, remove } = changes()
    expect(render).toContain(`/articles/article-${size}/`)
    expect(render.length).toBeLessThan(40)
    expect(remove).toEqual([])
  },
  60_000,
)
