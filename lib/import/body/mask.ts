const FENCED =
  /^([ \t]*(?:>[ \t]?)*)(`{3,}|~{3,})[^\n]*\n(?:[\s\S]*?\n)?\1[ \t]*\2[`~]*[ \t]*$|^[ \t]*(`{3,}|~{3,})[^\n]*\n[\s\S]*$(?![\s\S])/gm
const INLINE = /(?<!`)(`+)(?!`)(?:(?!\n\s*\n)[\s\S])*?[^`]\1(?!`)/g
const HELD = /\ue000(\d+)\ue001/g

/** Samples of code, out of reach of those who look for the syntax of other tools. */
export interface Masked {
  text: string
  unmask(text: string): string
}

export function maskCode(text: string): Masked {
  const held: string[] = []
  const hold = (code: string) => `\ue000${held.push(code) - 1}\ue001`
  const masked = text
    .replace(/[\ue000\ue001]/g, '')
    .replace(FENCED, hold)
    .replace(INLINE, hold)
  const unmask = (result: string): string =>
    result.replace(HELD, (_whole, index: string) => unmask(held[Number(index)] ?? ''))
  return { text: masked, unmask }
}
