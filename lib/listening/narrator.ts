import type { SpokenPart } from './spoken-parts'

export const RATES: readonly number[] = [1, 1.25, 1.5, 2, 0.8]

/** The voice of a language. A local one comes first: it needs no network and is never cut off. */
export function voiceFor(lang: string, voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined {
  const [wanted = ''] = lang.toLowerCase().split('-')
  const able = voices.filter((voice) => voice.lang.toLowerCase().split(/[-_]/)[0] === wanted)
  const exact = (voice: SpeechSynthesisVoice) => voice.lang.replace('_', '-').toLowerCase() === lang.toLowerCase()
  return able.find((voice) => voice.localService && exact(voice)) ?? able.find((voice) => voice.localService) ?? able[0]
}

/** Observes a narrator. */
interface Listener {
  /** The part being read; undefined once the reading has stopped. */
  onPart: (element: Element | undefined) => void
  onPlaying: (isPlaying: boolean) => void
}

/**
 * Reads parts aloud, one breath (utterance) at a time. A pause cancels the breath and remembers it:
 * browsers' `pause()` does nothing on Android, and loses the rest after fifteen seconds elsewhere.
 */
export class Narrator {
  rate = 1
  #part = 0
  #breath = 0
  /** Numbers utterances: the `end` event of a cancelled one must not start the next. */
  #turn = 0
  #hasForeignVoices = true

  /** `voiceOf` gives the voice of the text for any other language, or for none. */
  constructor(
    readonly parts: readonly SpokenPart[],
    readonly voiceOf: (lang: string) => SpeechSynthesisVoice,
    readonly listener: Listener,
  ) {}

  play() {
    const part = this.parts[this.#part]
    const breath = part?.breaths[this.#breath]
    if (!part || breath === undefined) return this.stop()
    const turn = this.#silence()
    const utterance = new SpeechSynthesisUtterance(breath.text)
    const voice = this.voiceOf(this.#hasForeignVoices ? breath.lang : '')
    utterance.voice = voice
    utterance.lang = voice.lang
    utterance.rate = this.rate
    utterance.addEventListener('end', () => turn === this.#turn && this.#next())
    utterance.addEventListener('error', () => turn === this.#turn && this.#fail(voice))
    this.listener.onPart(part.element)
    this.listener.onPlaying(true)
    speechSynthesis.speak(utterance)
  }

  pause() {
    this.#silence()
    this.listener.onPlaying(false)
  }

  stop() {
    this.#silence()
    this.#part = 0
    this.#breath = 0
    this.listener.onPlaying(false)
    this.listener.onPart(undefined)
  }

  /** Continues from another part, so many parts forward or back. */
  skip(parts: number) {
    this.#part = Math.max(0, this.#part + parts)
    this.#breath = 0
    this.play()
  }

  #next() {
    this.#breath += 1
    if (this.#breath >= (this.parts[this.#part]?.breaths.length ?? 0)) {
      this.#part += 1
      this.#breath = 0
    }
    this.play()
  }

  /** A voice that needs a network, or that is no longer installed, must not end the reading. */
  #fail(voice: SpeechSynthesisVoice) {
    if (voice === this.voiceOf('')) return this.pause()
    this.#hasForeignVoices = false
    this.play()
  }

  #silence(): number {
    this.#turn += 1
    speechSynthesis.cancel()
    return this.#turn
  }
}
