// @vitest-environment jsdom
import { afterEach, beforeAll, expect, it, vi } from 'vitest'

const URL_OF_PAGE = 'https://exemple.fr/articles/a/'

beforeAll(async () => {
  document.head.innerHTML = `<link rel="canonical" href="${URL_OF_PAGE}">`
  document.title = 'Un titre'
  await import('@/components/share-article/element')
})

afterEach(() => {
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

it('keeps a mail link when the browser cannot share or copy', () => {
  vi.stubGlobal('navigator', {})
  expect(anElement().querySelector('a')?.href).toBe('mailto:?subject=a')
})

it('opens the share dialog of the system', () => {
  const share = vi.fn()
  vi.stubGlobal('navigator', { share })
  anElement().querySelector('button')?.click()
  expect(share).toHaveBeenCalledWith({ url: URL_OF_PAGE, title: 'Un titre' })
})

it('copies the address otherwise, and confirms it', async () => {
  const writeText = vi.fn()
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  const button = anElement().querySelector('button')
  button?.click()
  await vi.waitFor(() => expect(button?.textContent).toBe('Lien copié'))
  expect(writeText).toHaveBeenCalledWith(URL_OF_PAGE)
})

it('shows nothing when the reader cancels', async () => {
  const share = vi.fn().mockRejectedValue(new DOMException('no', 'AbortError'))
  vi.stubGlobal('navigator', { share })
  const button = anElement().querySelector('button')
  button?.click()
  await Promise.resolve()
  expect(button?.textContent).toBe('Partager')
})

it('restores the link when it leaves the page', () => {
  vi.stubGlobal('navigator', { share: vi.fn() })
  const element = anElement()
  expect(element.querySelector('a')).toBeNull()
  element.remove()
  expect(element.querySelector('a')).not.toBeNull()
  expect(element.querySelector('button')).toBeNull()
})

function anElement(): HTMLElement {
  document.body.innerHTML =
    '<share-article data-copied="Lien copié"><a class="button" href="mailto:?subject=a"><svg></svg><span>Partager</span></a></share-article>'
  return document.body.firstElementChild as HTMLElement
}
