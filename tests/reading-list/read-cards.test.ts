// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest'
import { french } from '@/lib/phrasing/reading-words'
import { markReadCards } from '@/lib/reading-list/read-cards'
import { writeReadings } from '@/lib/reading-list/readings'

afterEach(() => {
  delete document.documentElement.dataset.memory
  document.body.replaceChildren()
  localStorage.clear()
})

it('marks the cards of read articles, once, and puts unread ones first at the foot', () => {
  document.documentElement.dataset.memory = 'on'
  open()
  expect(facts()).toEqual(['7 min · déjà lu', '7 min', '7 min', '7 min · déjà lu'])
  expect(foot()).toEqual(['b', 'a'])
  markReadCards(document, french)
  expect(facts()[0]).toBe('7 min · déjà lu')
})

it('marks nothing unless the reader chose so', () => {
  open()
  expect([facts(), foot()]).toEqual([
    ['7 min', '7 min', '7 min', '7 min'],
    ['a', 'b'],
  ])
})

/** A list, then the foot of an article; `a` was read to its end, `b` half way. */
function open() {
  const card = (slug: string) =>
    `<article class="card"><h3 class="title"><a href="/articles/${slug}/">${slug}</a></h3><p class="meta dots"><span>7 min</span></p></article>`
  document.body.innerHTML = `${card('a')}${card('c')}<ol class="recommendations-cards"><li>${card('a')}</li><li>${card('b')}</li></ol>`
  const reading = { at: 1, place: '', prints: [] }
  writeReadings([
    { slug: 'a', progress: 95, ...reading },
    { slug: 'b', progress: 50, ...reading },
  ])
  markReadCards(document, french)
}

const foot = () => [...document.querySelectorAll('.recommendations-cards a')].map(({ textContent }) => textContent)

function facts(): string[] {
  return [...document.querySelectorAll('.meta')].map((line) =>
    [...line.children].map(({ textContent }) => textContent).join(' · '),
  )
}
