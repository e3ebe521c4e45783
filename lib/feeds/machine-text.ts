import { NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE } from '../phrasing/spaces'

/**
 * Typeset text for machines that show it in a font of their own: many lack U+202F and draw a box.
 * All have U+00A0, which also keeps the sign on its line.
 */
export function machineText(text: string): string {
  return text.replaceAll(NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE)
}

/**
 * What XML 1.0 does not allow (§2.2, production `Char`): a feed with any of it is not read at all.
 */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

export function legalXml(text: string): string {
  return text.replace(ILLEGAL, '')
}

/** Text that any feed may carry: legal in XML, and drawn by the fonts of feed readers. */
export function feedText(text: string): string {
  return legalXml(machineText(text))
}
