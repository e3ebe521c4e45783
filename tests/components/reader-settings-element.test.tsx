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

it('puts what is stored on the root as soon as it is read, before any tag is met', () => {
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

it('puts a choice on the root and keeps it', () => {
  choose('dark')
  choose('wide')
  expect(root.dataset).toMatchObject({ theme: 'dark', width: 'wide', size: 'normal', typeface: 'serif' })
  expect(localStorage.getItem(KEY)).toBe('theme=dark&size=normal&typeface=serif&width=wide&memory=off')
})

it('follows another tab, and a page that comes back from the browser’s cache', () => {
  localStorage.setItem(KEY, 'theme=light&size=small')
  dispatchEvent(new StorageEvent('storage', { key: KEY }))
  expect(root.dataset.theme).toBe('light')
  expect(checked()).toEqual(['light', 'small', 'serif', 'normal', 'off'])
  localStorage.setItem(KEY, 'typeface=legible')
  dispatchEvent(new Event('pageshow'))
  expect(root.dataset.theme).toBeUndefined()
  expect(checked()).toEqual(['auto', 'normal', 'legible', 'normal', 'off'])
})

it('restores everything to what it was before any choice', () => {
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

it('forgets what was read with the choice to note it', () => {
  localStorage.setItem('/lectures:1', '[]')
  choose('on')
  choose('dark')
  expect([root.dataset.memory, localStorage.getItem('/lectures:1')]).toEqual(['on', '[]'])
  choose('off')
  expect([root.dataset.memory, localStorage.getItem('/lectures:1')]).toEqual(['off', null])
})

it('gives the browser’s bar the colour of the chosen theme', () => {
  choose('dark')
  expect(barColour()).toBe('#000')
  choose('light')
  expect(barColour()).toBe('#fff')
  choose('auto')
  expect(document.querySelectorAll('meta')).toHaveLength(2)
})

it('still works for the page where the browser refuses to store anything', () => {
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

it('still works for the page where there is no room left, whatever was stored', () => {
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

it('forgets everything when it leaves the page', () => {
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
