// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'

const said: FakeUtterance[] = []

class FakeUtterance extends EventTarget {
  rate = 1
  constructor(readonly text: string) {
    super()
  }
}

const voices = [
  { lang: 'en-US', localService: true },
  { lang: 'fr_CA', localService: false },
  { lang: 'fr-FR', localService: true },
]
const speech = Object.assign(new EventTarget(), {
  getVoices: vi.fn(() => voices),
  speak: vi.fn((utterance: FakeUtterance) => void said.push(utterance)),
  cancel: vi.fn(),
})

beforeAll(() => import('@/components/listen-article/element'))
beforeEach(() => {
  said.length = 0
  speech.getVoices.mockReturnValue(voices)
  vi.stubGlobal('speechSynthesis', speech)
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance)
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  Element.prototype.scrollIntoView = vi.fn()
})
afterEach(() => {
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

it.each([
  ['no voice at all', () => speech.getVoices.mockReturnValue([])],
  ['no voice of the language', () => speech.getVoices.mockReturnValue(voices.slice(0, 1))],
])('stays hidden with %s', (_, arrange) => {
  arrange()
  expect(anElement().hasAttribute('data-silent')).toBe(true)
})

it('stays hidden without a voice', () => {
  Reflect.deleteProperty(globalThis, 'speechSynthesis')
  expect(anElement().hasAttribute('data-silent')).toBe(true)
})

it('appears when a voice becomes available', () => {
  speech.getVoices.mockReturnValue([])
  const element = anElement()
  speech.getVoices.mockReturnValue(voices)
  speech.dispatchEvent(new Event('voiceschanged'))
  expect(element.hasAttribute('data-silent')).toBe(false)
})

it('reads paragraph by paragraph, and marks the one that is read', async () => {
  const element = await started()
  const heard = () => document.querySelector('[data-heard]')?.id
  expect(told(element)).toEqual(['Une phrase.', 'h'])
  expect(heard()).toBe('h')
  end()
  expect([told(element).at(0), heard()]).toEqual(['Un texte', 'p'])
  end()
  expect([said.at(-1)?.text, heard()]).toEqual(['point.', 'item'])
  end()
  expect([said.length, heard(), bar(element)]).toEqual([3, undefined, null])
})

it('resumes at the same phrase after a pause, faster if asked, and skips', async () => {
  const element = await started()
  press(element, 'Pause')
  expect(said).toHaveLength(1)
  end()
  expect(said).toHaveLength(1)
  press(element, 'Vitesse ×1')
  press(element, 'Reprendre')
  expect([said.at(-1)?.text, said.at(-1)?.rate]).toEqual(['Une phrase.', 1.25])
  press(element, 'Suivant')
  press(element, 'Précédent')
  press(element, 'Précédent')
  expect(said.slice(2).map(({ text }) => text)).toEqual(['Un texte', 'Une phrase.', 'Une phrase.'])
})

it.each([
  ['when asked', (element: HTMLElement) => press(element, 'Arrêter')],
  ['when the reader leaves', () => void dispatchEvent(new Event('pagehide'))],
  ['when it leaves the page', (element: HTMLElement) => element.remove()],
])('stops %s', async (_, stop) => {
  const element = await started()
  speech.cancel.mockClear()
  stop(element)
  expect(speech.cancel).toHaveBeenCalled()
  expect(document.querySelector('[data-heard]')).toBeNull()
})

it('pauses and keeps its bar when the voice fails', async () => {
  const element = await started()
  said.at(-1)?.dispatchEvent(new Event('error'))
  expect(bar(element)?.textContent).toContain('Reprendre')
})

const bar = (element: HTMLElement) => element.querySelector('.listen-bar')
const end = () => said.at(-1)?.dispatchEvent(new Event('end'))
const told = (_: HTMLElement) => [said.at(-1)?.text, document.querySelector('[data-heard]')?.id]

function press(element: HTMLElement, label: string) {
  const found = [...element.querySelectorAll('button')].find(({ textContent }) => textContent === label)
  if (!found) throw new Error(`no button « ${label} »`)
  found.click()
}

async function started(): Promise<HTMLElement> {
  const element = anElement()
  element.querySelector('button')?.click()
  await vi.waitFor(() => expect(bar(element)).not.toBeNull())
  return element
}

function anElement(): HTMLElement {
  document.documentElement.lang = 'fr-FR'
  document.body.innerHTML = `<listen-article data-silent data-words="Pause|Reprendre|Précédent|Suivant|Vitesse|Arrêter"><button>Écouter</button></listen-article>
    <div id="texte"><h2 id="h">Une phrase.</h2><div class="pull-quote" aria-hidden="true"><p>Un exergue</p></div>
    <div class="text"><p id="p">Un texte<sup><a href="#n" role="doc-noteref">1</a></sup></p><ul class="sequels sidebar"><li>Repris</li></ul><ul><li id="item">point.</li></ul></div></div>`
  return document.body.firstElementChild as HTMLElement
}
