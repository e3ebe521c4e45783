// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'

const root = document.documentElement

beforeAll(async () => {
  localStorage.setItem('theme', 'dark')
  await import('@/components/theme-toggle/element')
})

it('puts the stored theme on the root as soon as it is read, before any tag is met', () => {
  expect(root.dataset.theme).toBe('dark')
})

beforeEach(() => systemIs('light'))

afterEach(() => {
  document.body.replaceChildren()
  vi.restoreAllMocks()
  localStorage.clear()
})

it('goes round from the system’s theme, first to the one that shows a difference', () => {
  const press = pressable()
  expect([press(), press(), press(), press()]).toEqual(['dark', 'light', undefined, 'dark'])
})

it('goes round the other way where the system is dark', () => {
  systemIs('dark')
  const press = pressable()
  expect([press(), press(), press()]).toEqual(['light', 'dark', undefined])
})

it('is a button whose name says the theme in force', () => {
  const press = pressable()
  const button = document.querySelector('button')
  expect(button?.type).toBe('button')
  expect(button?.textContent).toBe('Thème : Auto')
  press()
  expect(button?.textContent).toBe('Thème : Sombre')
})

it('remembers the choice and follows another tab, or a page that comes back', () => {
  const press = pressable()
  press()
  expect(localStorage.getItem('theme')).toBe('dark')
  localStorage.setItem('theme', 'light')
  dispatchEvent(new StorageEvent('storage', { key: 'theme' }))
  expect(root.dataset.theme).toBe('light')
  localStorage.setItem('theme', 'auto')
  dispatchEvent(new Event('pageshow'))
  expect(root.dataset.theme).toBeUndefined()
})

it('forgets everything when it leaves the page', () => {
  pressable()
  const element = document.querySelector('theme-toggle')
  element?.remove()
  expect(element?.childNodes).toHaveLength(0)
  localStorage.setItem('theme', 'dark')
  dispatchEvent(new StorageEvent('storage', { key: 'theme' }))
  expect(root.dataset.theme).toBeUndefined()
})

it('still works for the page where the browser refuses to store anything', () => {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError')
  }
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
  const press = pressable()
  expect([press(), press(), press()]).toEqual(['dark', 'light', undefined])
})

/** Puts the tag on the page as the masthead does; each call presses its button and says the theme of the root. */
function pressable(): () => string | undefined {
  const element = document.createElement('theme-toggle')
  Object.assign(element.dataset, { auto: 'Thème : Auto', light: 'Thème : Clair', dark: 'Thème : Sombre' })
  document.body.append(element)
  return () => {
    element.querySelector('button')?.click()
    return root.dataset.theme
  }
}

function systemIs(theme: 'light' | 'dark') {
  vi.stubGlobal('matchMedia', () => ({ matches: theme === 'dark' }))
}
