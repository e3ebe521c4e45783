import type { Paint, Part } from '../problem'

/** SGR codes of ECMA-48: what to switch on, and what ends it. */
const CODES: Record<Part, readonly [on: number, off: number]> = {
  place: [1, 22],
  error: [31, 39],
  warning: [33, 39],
  quiet: [2, 22],
  fix: [32, 39],
}

/** Colours text on a terminal that supports it. */
export function paintFor(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv): Paint {
  if (!hasColours(stream.isTTY === true, env)) return (_part, text) => text
  return (part, text) => text.replace(/[^\n]+/g, (line) => `\u001b[${CODES[part][0]}m${line}\u001b[${CODES[part][1]}m`)
}

/** `FORCE_COLOR` decides, as in Node; then `NO_COLOR` (no-color.org), then the terminal. */
function hasColours(isTerminal: boolean, env: NodeJS.ProcessEnv): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: refused = '', TERM: terminal } = env
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return refused === '' && isTerminal && terminal !== 'dumb'
}
