// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startPlayer } from '@/lib/listening/player'

const said: string[] = []
let voices = ['fr-FR']
const spoken: EventTarget[] = []
let player: ReturnType<typeof startPlayer>
const actions = new Map<string, (() => void) | null>()

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn()
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices.map((lang) => ({ lang, localService: true })),
    speak: ({ text, lang }: SpeechSynthesisUtterance) => said.push(lang === 'fr-FR' ? text : `${lang}: ${text}`),
    cancel: () => {},
  })
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class extends EventTarget {
      constructor(readonly text: string) {
        super()
        spoken.push(this)
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
  voices = ['fr-FR']
  actions.clear()
})

it('reads ordinals and powers, but no number of a note', () => {
  start(
    '<p>Le 1<sup>er</sup> juin du XIX<sup>e</sup> siècle<sup><a role="doc-noteref">3</a></sup>, 10<sup>6</sup> voix</p>',
  )
  expect(said).toEqual(['Le 1er juin du 19e siècle, 10⁶ voix'])
})

const FOREIGN = '<p lang="en">Never <i lang="la">mind</i>.</p><p>Le <i lang="en">machine learning</i>, dit-il.</p>'

it('reads a foreign passage with a voice of its language', () => {
  voices = ['en-US', 'fr-FR', 'en-GB']
  start(FOREIGN)
  next(4)
  expect(said).toEqual(['en-US: Never', 'mind', 'Le', 'en-US: machine learning', ', dit-il.'])
})

it('reads it with the voice of the text if there is no other', () => {
  voices = ['de-DE', 'fr-FR']
  start(FOREIGN)
  next(1)
  expect(said).toEqual(['Never mind.', 'Le machine learning, dit-il.'])
})

it('continues with the voice of the text if a voice fails, and pauses if that fails too', () => {
  voices = ['en-US', 'fr-FR']
  start(FOREIGN)
  spoken.at(-1)?.dispatchEvent(new Event('error'))
  expect(said).toEqual(['en-US: Never', 'Never'])
  spoken.at(-1)?.dispatchEvent(new Event('error'))
  expect(said).toHaveLength(2)
  expect(document.querySelector('.listen-bar')?.textContent).toContain('Reprendre')
})

it('announces once what it cannot read, and where it is', () => {
  start(
    `<div class="scroller"><table><caption>Les ventes</caption><tr><td><p>1</p></td></tr></table></div><pre><code>x</code></pre>
     <ul><li>Un tri<pre>sort()</pre></li></ul><div class="formula"><math><mi>x</mi></math></div><p>Soit <math><mi>y</mi></math>, un nombre.</p>`,
  )
  next(5)
  expect(said).toEqual([
    'Un tableau : Les ventes, à lire sur la page.',
    'Du code, à lire sur la page.',
    'Un tri',
    'Du code, à lire sur la page.',
    'Une formule, à lire sur la page.',
    'Soit une formule, un nombre.',
  ])
})

it('obeys the media keys of a keyboard and of a system while the bar is open', () => {
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

it('gives the focus back to the button that started it', () => {
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

/** Ends what is said, as the voice does. */
function next(times: number) {
  for (let time = 0; time < times; time += 1) spoken.at(-1)?.dispatchEvent(new Event('end'))
}

function press(key: string) {
  dispatchEvent(new KeyboardEvent('keydown', { key }))
}
