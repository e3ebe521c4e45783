import { NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE } from '../phrasing/spaces'

/**
 * Typeset text for programs that show it in their own font: many fonts lack U+202F and draw a box.
 * All have U+00A0, which also keeps the sign on its line.
 */
export function machineText(text: string): string {
  return text.replaceAll(NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE)
}

/** Characters that XML 1.0 forbids (§2.2, production `Char`): one of them invalidates a feed. */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

export function legalXml(text: string): string {
  return text.replace(ILLEGAL, '')
}

/** Text for feeds: legal in XML, and supported by the fonts of feed readers. */
export function feedText(text: string): string {
  return legalXml(machineText(text))
}
