import type { Losses } from './losses'

/** Turns the call of a missing note into text, without the marks of a call. */
export function withoutLostNotes(body: string, from: string, losses: Losses): string {
  const written = new Set([...body.matchAll(/^[ \t>]*\[\^([^\]\s]+)\]:/gm)].map(([, name]) => name))
  return body.replace(/(\\?)\[\^([^\]\\\s]+)\\?\](:?)/g, (call, bar: string, name: string, colon: string) => {
    if (bar === '' && (colon !== '' || written.has(name))) return call
    losses.note('appel d’une note qui n’est pas écrite', 'text', from, call)
    return `\\[${name}]${colon}`
  })
}
