import type { Narrator } from './narrator'

/**
 * Handles media keys. Speech is not a media element: most systems send the keys to the page, and
 * some use its media session. The keys are released once the reading stops.
 */
export function obeyMediaKeys(narrator: Narrator, turn: () => void, signal: AbortSignal) {
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
    // This browser does not support the action.
  }
}
