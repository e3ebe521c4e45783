// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { StoredData } from '@/components/stored-data/stored-data'
import { readReadings, writeReadings } from '@/lib/reading-list/readings'
import { changeSavedArticles } from '@/lib/reading-list/storage'
import { aKept, aReading } from '../reading-list/sketches'
import { FRENCH } from './sketches'

beforeAll(() => import('@/components/stored-data/element'))

afterEach(() => {
  document.body.replaceChildren()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  localStorage.clear()
  sessionStorage.clear()
})

it('lists what is stored with its size, or nothing', async () => {
  localStorage.setItem('reader-settings', 'x'.repeat(4000))
  sessionStorage.setItem('/fil:1', '[]')
  await open()
  expect(sizes()).toEqual({ settings: '4\u00a0Ko', list: 'rien', readings: 'rien', trail: '1\u00a0Ko', texts: 'rien' })
  expect(button('settings')?.hidden).toBe(false)
  expect(button('list')?.hidden).toBe(true)
})

it('counts the stored texts', async () => {
  const cache = { keys: async () => ['a', 'b'], match: async () => new Response('x'.repeat(6000)) }
  vi.stubGlobal('caches', { has: async (name: string) => name === '/kept:1', open: async () => cache })
  await open()
  await vi.waitFor(() => expect(sizes().texts).toBe('12\u00a0Ko'))
  expect(button('texts')).toBeNull()
})

it('erases the readings with the list', async () => {
  changeSavedArticles(() => [aKept('a')])
  writeReadings([aReading('a')])
  await open()
  button('list')?.click()
  expect(readReadings()).toEqual([])
})

it('erases one key, keeps the others, and notifies the page', async () => {
  localStorage.setItem('reader-settings', 'theme=dark')
  changeSavedArticles(() => [aKept('a')])
  await open()
  const told = vi.fn()
  addEventListener('storage', told)
  button('list')?.click()
  removeEventListener('storage', told)
  expect([localStorage.getItem('/pile:1'), localStorage.getItem('reader-settings'), told.mock.calls.length]).toEqual([
    null,
    'theme=dark',
    1,
  ])
  await vi.waitFor(() => expect(sizes().list).toBe('rien'))
  expect(document.activeElement?.textContent).toBe('Pile à lire')
})

it('shows nothing when the browser refuses storage', async () => {
  vi.stubGlobal('caches', { has: () => Promise.reject(new DOMException('refused', 'SecurityError')) })
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError')
  })
  await open()
  expect(new Set(Object.values(sizes()))).toEqual(new Set(['rien']))
})

it('is hidden without JavaScript, and after it leaves the page', async () => {
  document.body.innerHTML = renderToStaticMarkup(<StoredData language={FRENCH} />).replaceAll('stored-data', 'x-data')
  expect((document.body.firstElementChild as HTMLElement).hidden).toBe(true)
  await open()
  const element = document.querySelector('stored-data') as HTMLElement
  expect(element.hidden).toBe(false)
  element.remove()
  expect(element.hidden).toBe(true)
})

async function open() {
  document.body.innerHTML = renderToStaticMarkup(<StoredData language={FRENCH} />)
  await vi.waitFor(() => expect(sizes().texts).not.toBe(''))
}

const row = (name: string) => document.querySelector(`[data-stored="${name}"]`)
const button = (name: string) => row(name)?.querySelector('button')

function sizes(): Record<string, string | undefined> {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-stored]')]
  return Object.fromEntries(
    rows.map((each) => [each.dataset.stored, each.querySelector('[data-part="size"]')?.textContent ?? '']),
  )
}
