/** The voice of a language: one of this device first, for it needs no network and stops nowhere. */
export function voiceFor(lang: string, voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined {
  const [wanted = ''] = lang.toLowerCase().split('-')
  const able = voices.filter((voice) => voice.lang.toLowerCase().split(/[-_]/)[0] === wanted)
  const exact = (voice: SpeechSynthesisVoice) => voice.lang.replace('_', '-').toLowerCase() === lang.toLowerCase()
  return able.find((voice) => voice.localService && exact(voice)) ?? able.find((voice) => voice.localService) ?? able[0]
}
