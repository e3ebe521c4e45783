/** What XML 1.0 allows (§2.2, production `Char`); a feed with anything else is not read at all. */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

export function legalXml(text: string): string {
  return text.replace(ILLEGAL, '')
}
