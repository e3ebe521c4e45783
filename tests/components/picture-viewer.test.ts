// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'

class FakeSheet {
  replaceSync() {}
}

beforeAll(async () => {
  // jsdom has neither dialogs nor constructed sheets.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
  vi.stubGlobal('CSSStyleSheet', FakeSheet)
  Object.assign(document, { adoptedStyleSheets: [] })
  await import('@/components/picture-viewer/element')
})
beforeEach(() => history.replaceState(null, '', '/articles/a/'))
afterEach(() => document.body.replaceChildren())

it('opens a picture with its caption at an address, and closes both', async () => {
  anElement()
  press('#texte img')
  await open()
  expect([location.hash, shown()]).toEqual(['#plein-ecran-1', ['/a.jpg', 'Une gare. Photo Ada.', 'Image 1 / 2']])
  pressWord('Suivante')
  expect([location.hash, shown()]).toEqual(['#plein-ecran-2', ['/b.jpg', '', 'Image 2 / 2']])
  dialog()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }))
  expect(shown()[0]).toBe('/a.jpg')
  pressWord('Fermer')
  await vi.waitFor(() => expect([location.hash, dialog()?.open]).toEqual(['', false]))
})

it('opens at the address of a picture, and closes to that of the article', async () => {
  history.replaceState(null, '', '#plein-ecran-2')
  anElement()
  await open()
  expect(shown()[0]).toBe('/b.jpg')
  pressWord('Fermer')
  expect(location.pathname + location.hash).toBe('/articles/a/')
})

it('opens by the keyboard, and ignores pictures that are links', async () => {
  anElement()
  const [first, second, linked] = document.querySelectorAll('#texte img')
  expect([first, second, linked].map((image) => image?.getAttribute('aria-label'))).toEqual([
    'Une gare',
    'Agrandir',
    null,
  ])
  expect(second?.hasAttribute('alt')).toBe(false)
  second?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }))
  expect(location.hash).toBe('')
  second?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  await open()
  expect(shown()[0]).toBe('/b.jpg')
})

it('pans an enlarged picture with one finger, and swipes to the next otherwise', async () => {
  anElement()
  press('#texte img')
  await open()
  const touched = (scale: number) => {
    vi.stubGlobal('visualViewport', { scale })
    dialog()?.dispatchEvent(new Event('touchend'))
    return dialog()?.querySelector('img')?.style.touchAction
  }
  expect([touched(2), touched(1)]).toEqual(['auto', ''])
})

it('removes its buttons and its dialog when it leaves the page', async () => {
  const element = anElement()
  press('#texte img')
  await open()
  element.remove()
  expect([dialog(), document.querySelector('[role=button]')]).toEqual([null, null])
})

const dialog = () => document.querySelector<HTMLDialogElement>('dialog.viewer')
const open = () => vi.waitFor(() => expect(dialog()?.open).toBe(true))
const shown = () => [
  new URL(dialog()?.querySelector('img')?.src ?? '').pathname,
  dialog()?.querySelector('.viewer-caption')?.textContent,
  dialog()?.querySelector('[role=status]')?.textContent,
]

function press(selector: string) {
  document.querySelector<HTMLElement>(selector)?.click()
}

function pressWord(word: string) {
  const found = [...(dialog()?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === word)
  if (!found) throw new Error(`no button « ${word} »`)
  found.click()
}

function anElement(): HTMLElement {
  document.body.innerHTML = `<div id="texte"><figure><img src="/a.jpg" alt="Une gare"><figcaption>Une gare. <i>Photo Ada.</i></figcaption></figure>
    <figure><pre>code</pre></figure><figure><img src="/b.jpg" alt=""></figure><figure><a href="/x/"><img src="/c.jpg" alt="Un lien"></a></figure></div>
    <picture-viewer data-words="Agrandir|Image|Précédente|Suivante|Fermer" hidden></picture-viewer>`
  return document.body.lastElementChild as HTMLElement
}
