import type { Losses } from './losses'

/** A call of a note that is nowhere written is text, without the sign that makes it a call. */
export function withoutLostNotes(body: string, from: string, losses: Losses): string {
  const written = new Set([...body.matchAll(/^[ \t>]*\[\^([^\]\s]+)\]:/gm)].map(([, name]) => name))
  return body.replace(/(\\?)\[\^([^\]\\\s]+)\\?\](?!:)/g, (call, bar: string, name: string) => {
    if (bar === '' && written.has(name)) return call
    losses.note('appel d’une note qui n’est pas écrite', 'text', from, call)
    return `\\[${name}]`
  })
}
