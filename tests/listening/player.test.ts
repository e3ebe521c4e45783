// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startPlayer } from '@/lib/listening/player'

const said: string[] = []
let player: ReturnType<typeof startPlayer>
const actions = new Map<string, (() => void) | null>()

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn()
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => [{ lang: 'fr-FR', localService: true }],
    speak: ({ text }: { text: string }) => said.push(text),
    cancel: () => {},
  })
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class extends EventTarget {
      constructor(readonly text: string) {
        super()
      }
    },
  )
  vi.stubGlobal('MediaMetadata', class {})
  vi.stubGlobal('navigator', {
    mediaSession: { setActionHandler: (action: string, act: (() => void) | null) => actions.set(action, act) },
  })
})

afterEach(() => {
  player?.stop()
  vi.unstubAllGlobals()
  said.length = 0
  actions.clear()
})

it('says ordinals and powers, and no number of a note', () => {
  start(
    '<p>Le 1<sup>er</sup> juin du XIX<sup>e</sup> siècle<sup><a role="doc-noteref">3</a></sup>, 10<sup>6</sup> voix</p>',
  )
  expect(said).toEqual(['Le 1er juin du 19e siècle, 10⁶ voix'])
})

it('obeys the media keys of a keyboard and of a system, as long as the bar is there', () => {
  start('<p>Un</p><p>Deux</p>')
  press('MediaTrackNext')
  press('MediaPlayPause')
  actions.get('play')?.()
  expect(said).toEqual(['Un', 'Deux', 'Deux'])
  press('MediaStop')
  press('MediaPlayPause')
  expect(said).toHaveLength(3)
  expect([...actions.values()].filter(Boolean)).toEqual([])
  expect(document.querySelector('.listen-bar, [data-heard]')).toBeNull()
})

it('gives the focus back to the button that began', () => {
  start('<p>Un</p>')
  const [stop] = [...document.querySelectorAll<HTMLElement>('.listen-bar button')].slice(-1)
  stop?.focus()
  stop?.click()
  expect(document.activeElement?.textContent).toBe('Écouter')
})

function start(html: string) {
  document.body.innerHTML = `<listen-article data-words="Pause|Reprendre|Précédent|Suivant|Vitesse|Arrêter"><button>Écouter</button></listen-article><div id="texte">${html}</div>`
  player = startPlayer(
    document.querySelector('listen-article') as HTMLElement,
    document.getElementById('texte') as HTMLElement,
    'fr',
  )
}

function press(key: string) {
  dispatchEvent(new KeyboardEvent('keydown', { key }))
}
