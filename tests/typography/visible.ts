import type { Span } from '../../lib/typography/typeset-parts'

/**
 * Writes as `{A0}` the characters that look alike on a screen, so that a failing test can be read.
 */
export function visible(text: string): string {
  return text.replace(/[\u00A0\u2009\u202F\u2013\u2014\u2019\u2026]/g, (character) => {
    return `{${character.charCodeAt(0).toString(16).toUpperCase()}}`
  })
}

export function fromVisible(text: string): string {
  return text.replace(/\{([0-9A-F]{2,4})\}/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

export function runsToHtml(runs: readonly Span[]): string {
  return runs.map((run) => (typeof run === 'string' ? run : `<sup>${run.sup}</sup>`)).join('')
}
