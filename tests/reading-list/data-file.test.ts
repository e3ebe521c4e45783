// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'
import { addArticles, addReadings, adoptSettings, parseData, readerData } from '@/lib/reading-list/data-file'
import { type Reading, readReadings, writeReadings } from '@/lib/reading-list/readings'
import { changeSavedArticles } from '@/lib/reading-list/storage'
import { aKept } from './sketches'

const reading = (slug: string, progress = 50): Reading => ({ slug, at: 1, progress, place: 'a1', prints: ['a1'] })

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

it('exports everything except the texts to another device', () => {
  changeSavedArticles(() => [aKept('a', 1, { passages: ['Une phrase.'] })])
  writeReadings([reading('a')])
  localStorage.setItem('reader-settings', 'theme=dark&memory=on')
  const data = readerData()
  expect(parseData(JSON.stringify(data))).toEqual(data)
  expect(data).toEqual({
    articles: [aKept('a', 1, { passages: ['Une phrase.'] })],
    readings: [reading('a')],
    settings: 'theme=dark&memory=on',
  })
})

it('reads files of the former format, a list', () => {
  expect(parseData(JSON.stringify([aKept('a')]))).toEqual({ articles: [aKept('a')], readings: [], settings: '' })
})

it.each([null, '', '7', 'null', '{', '{"articles":7,"readings":{},"settings":[]}', '{"settings":"a=<b>"}'])(
  'imports nothing from %j',
  (text) => {
    expect(parseData(text)).toEqual({ articles: [], readings: [], settings: '' })
  },
)

it('merges the readings and passages of an article that is already here', () => {
  const here = [aKept('b', 2), aKept('a', 1, { progress: 20, passages: ['Un.', 'Deux.'] })]
  const there = [aKept('a', 9, { progress: 70, passages: ['Deux.', 'Trois.'] }), aKept('z', 3)]
  expect(addArticles(here, there)).toEqual([
    aKept('z', 3),
    aKept('b', 2),
    aKept('a', 1, { progress: 70, passages: ['Un.', 'Deux.', 'Trois.'] }),
  ])
})

it('adds as many articles as there is room for, and removes none', () => {
  const here = Array.from({ length: 498 }, (_, rank) => aKept(`a${rank}`))
  const there = Array.from({ length: 500 }, (_, rank) => aKept(`b${rank}`, 9))
  const merged = addArticles(here, [aKept('a0', 1, { progress: 70 }), ...there])
  expect(merged).toHaveLength(500)
  expect(merged.filter(({ slug }) => slug.startsWith('a'))).toHaveLength(498)
  expect(merged.find(({ slug }) => slug === 'a0')?.progress).toBe(70)
})

it('adds readings, and keeps those of this device', () => {
  writeReadings([reading('a', 90)])
  addReadings([reading('a', 10), reading('b')])
  expect(readReadings()).toEqual([reading('b'), reading('a', 90)])
})

it('imports settings if the reader has chosen none', () => {
  const told = vi.fn()
  addEventListener('storage', told)
  adoptSettings('theme=dark')
  adoptSettings('theme=light')
  adoptSettings('')
  removeEventListener('storage', told)
  expect([localStorage.getItem('reader-settings'), told.mock.calls.length]).toEqual(['theme=dark', 1])
})

it('shows nothing when the browser refuses', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError')
  })
  expect(readerData()).toEqual({ articles: [], readings: [], settings: '' })
  expect(() => adoptSettings('theme=dark')).not.toThrow()
})
