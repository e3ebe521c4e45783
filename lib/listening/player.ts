import { Narrator, RATES } from './narrator'
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
  const leaving = new AbortController()
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
  const narrator = new Narrator(spokenParts(body, lang), voice, {
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
  /** Whoever stops by the bar goes on from the button that began. */
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
  bar.className = 'listen-bar'
  bar.setAttribute('role', 'group')
  bar.setAttribute('aria-label', host.textContent?.trim() ?? '')
  host.append(bar)
  obeyMediaKeys(narrator, turn, leaving.signal)
  narrator.play()
  toggle.focus()
  return narrator
}

/** Follows the reading, unless the part is on screen. */
function showIfAway(element: Element) {
  const { top, bottom } = element.getBoundingClientRect()
  if (top >= 0 && bottom <= innerHeight * 0.85) return
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
  element.scrollIntoView({ block: 'center', behavior })
}

/**
 * A voice is no media element: most systems leave the keys to the page, and some ask its session.
 * They are theirs again once the reading has stopped.
 */
function obeyMediaKeys(narrator: Narrator, turn: () => void, signal: AbortSignal) {
  const keys: [key: string, act: () => void, action?: MediaSessionAction][] = [
    ['MediaPlayPause', turn],
    ['MediaPlay', () => narrator.play(), 'play'],
    ['MediaPause', () => narrator.pause(), 'pause'],
    ['MediaTrackPrevious', () => narrator.skip(-1), 'previoustrack'],
    ['MediaTrackNext', () => narrator.skip(1), 'nexttrack'],
    ['MediaStop', () => narrator.stop(), 'stop'],
  ]
  addEventListener('keydown', ({ key }) => keys.find(([name]) => name === key)?.[1](), { signal })
  const session = navigator.mediaSession as MediaSession | undefined
  if (!session) return
  session.metadata = new MediaMetadata({ title: document.title })
  for (const [, act, action] of keys) if (action) setAction(session, action, act)
  signal.addEventListener('abort', () => {
    session.metadata = null
    for (const [, , action] of keys) if (action) setAction(session, action, null)
  })
}

function setAction(session: MediaSession, action: MediaSessionAction, act: (() => void) | null) {
  try {
    session.setActionHandler(action, act)
  } catch {
    // This browser does not know the action.
  }
}
