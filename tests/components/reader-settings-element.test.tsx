// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { ReaderSettings } from '@/components/reader-settings/reader-settings'
import { FRENCH } from './sketches'

const KEY = 'reader-settings'
const root = document.documentElement

beforeAll(async () => {
  localStorage.setItem(KEY, 'theme=dark&size=large')
  await import('@/components/reader-settings/element')
  // jsdom paints nothing.
  delete root.dataset.unpainted
})

it('sets the stored choices on the root as soon as its script runs', () => {
  expect(root.dataset).toMatchObject({ theme: 'dark', size: 'large' })
})

beforeEach(() => {
  document.head.innerHTML =
    '<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fff">' +
    '<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#000">'
  render(<ReaderSettings language={FRENCH} site={{}} />)
})

afterEach(() => {
  cleanup()
  localStorage.clear()
  vi.restoreAllMocks()
})

it('sets a choice on the root and stores it', () => {
  choose('dark')
  choose('wide')
  expect(root.dataset).toMatchObject({ theme: 'dark', width: 'wide', size: 'normal', typeface: 'serif' })
  expect(localStorage.getItem(KEY)).toBe('theme=dark&size=normal&typeface=serif&width=wide&memory=off')
})

it('follows another tab, and a page restored from the back/forward cache', () => {
  localStorage.setItem(KEY, 'theme=light&size=small')
  dispatchEvent(new StorageEvent('storage', { key: KEY }))
  expect(root.dataset.theme).toBe('light')
  expect(checked()).toEqual(['light', 'small', 'serif', 'normal', 'off'])
  localStorage.setItem(KEY, 'typeface=legible')
  dispatchEvent(new Event('pageshow'))
  expect(root.dataset.theme).toBeUndefined()
  expect(checked()).toEqual(['auto', 'normal', 'legible', 'normal', 'off'])
})

it('resets every choice', () => {
  choose('dark')
  choose('largest')
  document.querySelector('form')?.reset()
  expect({ ...root.dataset }).toEqual({})
  expect(localStorage.getItem(KEY)).toBe('')
  expect(checked()).toEqual(['auto', 'normal', 'serif', 'normal', 'off'])
})

it.each(['theme=%E0%A4%A', 'theme="]', 'nonsense', '{"theme":1}'])('survives %s in storage', (stored) => {
  localStorage.setItem(KEY, stored)
  dispatchEvent(new Event('pageshow'))
  expect(checked()).toEqual(['auto', 'normal', 'serif', 'normal', 'off'])
})

it('erases readings when the reader chooses not to store them', () => {
  localStorage.setItem('/lectures:1', '[]')
  choose('on')
  choose('dark')
  expect([root.dataset.memory, localStorage.getItem('/lectures:1')]).toEqual(['on', '[]'])
  choose('off')
  expect([root.dataset.memory, localStorage.getItem('/lectures:1')]).toEqual(['off', null])
})

it('gives the browser’s toolbar the colour of the chosen theme', () => {
  choose('dark')
  expect(barColour()).toBe('#000')
  choose('light')
  expect(barColour()).toBe('#fff')
  choose('auto')
  expect(document.querySelectorAll('meta')).toHaveLength(2)
})

it('works for the page when the browser refuses storage', () => {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError')
  }
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
  choose('dark')
  dispatchEvent(new Event('pageshow'))
  expect(root.dataset.theme).toBe('dark')
  expect(checked()).toEqual(['dark', 'normal', 'serif', 'normal', 'off'])
})

it('works for the page when storage is full', () => {
  localStorage.setItem(KEY, 'theme=light')
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  choose('dark')
  dispatchEvent(new Event('pageshow'))
  expect([root.dataset.theme, checked()[0]]).toEqual(['dark', 'dark'])
  vi.restoreAllMocks()
  choose('auto')
  expect(root.dataset.theme).toBe('auto')
})

it('removes its listeners when it leaves the page', () => {
  choose('light')
  cleanup()
  localStorage.setItem(KEY, 'theme=dark')
  dispatchEvent(new StorageEvent('storage', { key: KEY }))
  expect(root.dataset.theme).toBe('light')
})

function choose(value: string) {
  document.querySelector<HTMLInputElement>(`[value="${value}"]`)?.click()
}

function checked(): string[] {
  return [...document.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value)
}

/** The first `theme-color` that applies; a chosen theme overrides that of the system. */
function barColour(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta:not([media])')?.content
}
