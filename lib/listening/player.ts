import { obeyMediaKeys } from './media-keys'
import { Narrator, RATES, voiceFor } from './narrator'
import { spokenParts } from './spoken-parts'

/** The words of the buttons, in the order of `data-words`. */
type Label = 'pause' | 'play' | 'previous' | 'next' | 'rate' | 'stop'

interface Player {
  stop: () => void
}

/**
 * Reads the body aloud, with a bar of buttons after `host`.
 *
 * @param words separated by `|`: pause, play, previous, next, speed, stop
 */
export function startPlayer(host: HTMLElement, body: Element, lang: string): Player | undefined {
  const voices = speechSynthesis.getVoices()
  const voice = voiceFor(lang, voices)
  if (!voice) return undefined
  const parts = spokenParts(body, { lang, hasVoice: (other) => voiceFor(other, voices) !== undefined })
  const [pause = '', play = '', previous = '', next = '', rate = '', stop = ''] = host.dataset.words?.split('|') ?? []
  const labels: Record<Label, string> = { pause, play, previous, next, rate, stop }
  let heard: Element | undefined
  let isPlaying = false
  const leaving = new AbortController()
  const bar = barFor(host)
  const button = (label: string, press: () => void) => addButton(bar, label, press)
  const narrator = new Narrator(parts, (wanted) => (wanted === '' ? voice : (voiceFor(wanted, voices) ?? voice)), {
    onPart: (element) => {
      heard?.removeAttribute('data-heard')
      heard = element
      if (!element) return leave()
      element.setAttribute('data-heard', '')
      showIfAway(element)
    },
    onPlaying: (now) => {
      isPlaying = now
      toggle.textContent = now ? labels.pause : labels.play
      if ('mediaSession' in navigator) navigator.mediaSession.playbackState = now ? 'playing' : 'paused'
    },
  })
  /** Returns the focus from the bar to the button that started the reading. */
  const leave = () => {
    const isHere = bar.contains(document.activeElement)
    leaving.abort()
    bar.remove()
    if (isHere) host.querySelector('button')?.focus()
  }
  button(labels.previous, () => narrator.skip(-1))
  const turn = () => (isPlaying ? narrator.pause() : narrator.play())
  const toggle = button(labels.pause, turn)
  button(labels.next, () => narrator.skip(1))
  const speed = button(`${labels.rate} ×1`, () => {
    narrator.rate = RATES[(RATES.indexOf(narrator.rate) + 1) % RATES.length] ?? 1
    speed.textContent = `${labels.rate} ×${String(narrator.rate).replace('.', ',')}`
    if (isPlaying) narrator.play()
  })
  button(labels.stop, () => narrator.stop())
  host.append(bar)
  obeyMediaKeys(narrator, turn, leaving.signal)
  narrator.play()
  toggle.focus()
  return narrator
}

function barFor(host: HTMLElement): HTMLElement {
  const bar = document.createElement('div')
  bar.className = 'listen-bar'
  bar.setAttribute('role', 'group')
  bar.setAttribute('aria-label', host.textContent?.trim() ?? '')
  return bar
}

function addButton(bar: HTMLElement, label: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button'
  button.textContent = label
  button.addEventListener('click', press)
  bar.append(button)
  return button
}

/** Scrolls to the part being read, unless it is on screen. */
function showIfAway(element: Element) {
  const { top, bottom } = element.getBoundingClientRect()
  if (top >= 0 && bottom <= innerHeight * 0.85) return
  const behavior = window.matchMedia?.('(prefers-reduced-motion: no-preference)').matches ? 'smooth' : 'auto'
  element.scrollIntoView({ block: 'center', behavior })
}
