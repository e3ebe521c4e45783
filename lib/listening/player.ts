import { RATES, Reader } from './reader'
import { spokenParts } from './spoken-parts'
import { voiceFor } from './voice'

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
  const voice = voiceFor(lang, speechSynthesis.getVoices())
  if (!voice) return undefined
  const [pause = '', play = '', previous = '', next = '', rate = '', stop = ''] = host.dataset.words?.split('|') ?? []
  const labels: Record<Label, string> = { pause, play, previous, next, rate, stop }
  let heard: Element | undefined
  let isPlaying = false
  const bar = document.createElement('div')
  const button = (label: string, press: () => void) => {
    const made = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'button',
      textContent: label,
    })
    made.addEventListener('click', press)
    bar.append(made)
    return made
  }
  const reader = new Reader(spokenParts(body, lang), voice, {
    onPart: (element) => {
      heard?.removeAttribute('data-heard')
      heard = element
      if (!element) return bar.remove()
      element.setAttribute('data-heard', '')
      showIfAway(element)
    },
    onPlaying: (now) => {
      isPlaying = now
      toggle.textContent = now ? labels.pause : labels.play
      if ('mediaSession' in navigator) navigator.mediaSession.playbackState = now ? 'playing' : 'paused'
    },
  })
  button(labels.previous, () => reader.skip(-1))
  const toggle = button(labels.pause, () => (isPlaying ? reader.pause() : reader.play()))
  button(labels.next, () => reader.skip(1))
  const speed = button(`${labels.rate} ×1`, () => {
    reader.rate = RATES[(RATES.indexOf(reader.rate) + 1) % RATES.length] ?? 1
    speed.textContent = `${labels.rate} ×${String(reader.rate).replace('.', ',')}`
    if (isPlaying) reader.play()
  })
  button(labels.stop, () => reader.stop())
  bar.className = 'listen-bar'
  bar.setAttribute('role', 'group')
  bar.setAttribute('aria-label', host.textContent?.trim() ?? '')
  host.append(bar)
  obeyMediaKeys(reader)
  reader.play()
  toggle.focus()
  return reader
}

/** Follows the reading, unless the part is on screen. */
function showIfAway(element: Element) {
  const { top, bottom } = element.getBoundingClientRect()
  if (top >= 0 && bottom <= innerHeight * 0.85) return
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
  element.scrollIntoView({ block: 'center', behavior })
}

function obeyMediaKeys(reader: Reader) {
  if (!('mediaSession' in navigator)) return
  const keys: [MediaSessionAction, () => void][] = [
    ['play', () => reader.play()],
    ['pause', () => reader.pause()],
    ['previoustrack', () => reader.skip(-1)],
    ['nexttrack', () => reader.skip(1)],
    ['stop', () => reader.stop()],
  ]
  navigator.mediaSession.metadata = new MediaMetadata({ title: document.title })
  for (const [key, press] of keys) {
    try {
      navigator.mediaSession.setActionHandler(key, press)
    } catch {
      // This browser does not know the key.
    }
  }
}
